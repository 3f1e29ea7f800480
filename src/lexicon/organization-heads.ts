const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that end, or stand in, the name of a body: "the Ministry of Works", "Harbour Trust", "the company". */
export const organizationHeads = set(
  'ministry department government administration council committee commission agency authority board bureau office party parliament congress senate court tribunal police army navy force forces guard company firm corporation group association society union federation league club foundation institute university college school hospital bank fund trust organization organisation charity network newspaper magazine journal times news television radio channel service team centre center alliance coalition campaign church embassy consulate house kremlin pentagon nato un eu u.n e.u inc ltd corp llc plc studio studios records media airline airlines airways airport station museum library gallery theatre theater academy laboratory lab consortium partnership cooperative',
)
/** Writings that speak for whoever wrote them: "the report". */
export const documentHeads = set(
  'report study survey statement letter document bill law act complaint lawsuit filing indictment ruling post tweet email memo release press obituary article book paper profile page plaque notice headline transcript note notes announcement caption poster website site review poll map chart analysis manual guide contract affidavit warrant motion petition resolution charter treaty',
)
