import { readFile } from 'node:fs/promises'

/** A literal in Unicode mode, where an expression may begin. */
const LITERAL = /(?<=[=(,:[!?&|{};>]\s*)\/(?![/*])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([a-z]*u[a-z]*)/g
const PROPERTY = '\\p{'

/**
 * Has expressions with properties of characters made by a call of RegExp, and that call ask the hook of
 * src/text/latin.ts for the source. A plugin of esbuild; the banner has to stand before all code.
 */
export const shortClasses = {
  plugin: {
    name: 'short-classes',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
        contents: (await readFile(path, 'utf8')).replace(LITERAL, (literal, source, flags) =>
          source.includes(PROPERTY) ? `new RegExp(${JSON.stringify(source)}, '${flags}')` : literal,
        ),
        loader: 'ts',
      }))
    },
  },
  banner: `const RegExp = (() => {
  const { RegExp } = globalThis
  const hook = Symbol.for('newsparse.source')
  const made = function (source, flags) {
    return new RegExp(typeof source === 'string' ? (globalThis[hook]?.(source, flags) ?? source) : source, flags)
  }
  made.prototype = RegExp.prototype
  return made
})();`,
}
