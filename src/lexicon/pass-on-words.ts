/** Words by which a source names its own source. */
export const passOnWords: ReadonlySet<string> = new Set(['citing', 'quoting'])
