/** A wrong use of the command line: told in one line, exit status 2. */
export class Usage extends Error {}
