const MESSAGE = /^(?:Strict Standards|Deprecated|Notice|Warning|Fatal error|Parse error): \S/
/** Where in the program it came up. */
const PLACE = /\bin \S+ on line \d{1,6}\.?$/

/** Is a text what PHP says of errors in its program ("Warning: … in /www/page.php on line 12")? */
export const isServerMessage = (text: string): boolean => MESSAGE.test(text) && PLACE.test(text)
