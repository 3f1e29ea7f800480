import type { Relation } from './relations.ts'
import { Role } from './roles.ts'
import type { Tokens } from './token-stream.ts'

/**
 * A paragraph that is one quotation from end to end, with nobody named, goes on with the quotation that the paragraph
 * before ended in: it becomes one more content of the last attribution there.
 */
export function carryOn(tokens: Tokens, relations: readonly Relation[], piece: number): void {
  const from = tokens.pieces[piece]!
  const to = tokens.pieces[piece + 1]!
  if (piece === 0 || from === to || !wholly(tokens, from, to)) return
  const before = relations.at(-1)
  const end = before?.content.at(-1)
  if (!before || !end || end.to !== from || !tokens.quoted[from - 1]) return
  before.content.push({ role: Role.Content, from, to })
}

/** Whether the first token opens a quotation that lasts to the last one. */
function wholly({ quoted, opening, closing }: Tokens, from: number, to: number): boolean {
  return quoted[from] === 1 && opening[from] === from && (closing[from] === -1 || closing[from] === to - 1)
}
