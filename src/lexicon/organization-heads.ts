/** Words that end, or stand in, the name of a body: "the Ministry of Works", "Harbour Trust", "the company". */
export const organizationHeads: ReadonlySet<string> = new Set(
  'ministry department government administration council committee commission agency authority board bureau office party parliament congress senate court tribunal police army navy force forces guard company firm corporation group association society union federation league club foundation institute university college school hospital bank fund trust organization organisation charity network newspaper magazine journal paper times post news television radio channel website site report study survey statement letter document bill law act complaint lawsuit filing indictment ruling post tweet email memo release press service team centre center alliance coalition campaign church embassy consulate house kremlin pentagon nato un eu u.n e.u inc ltd corp llc plc co studio studios records media airline airlines airways airport station museum library gallery theatre theater society academy laboratory lab consortium partnership cooperative'.split(
    ' ',
  ),
)
