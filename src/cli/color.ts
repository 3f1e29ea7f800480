import type { WriteStream } from 'node:tty'
import type { ColorLevel } from '../formats/view-ink.ts'

const COLORS_256: ColorLevel = 2
/** Bits of colour that a terminal has, as Node counts them, and chalk's name for that. */
const LEVELS: Record<number, ColorLevel> = { 1: 0, 4: 1, 8: 2, 24: 3 }

/**
 * How much colour to use on `stream`: what the flag says, else NO_COLOR, else FORCE_COLOR (0 to 3, or set at all),
 * else what the terminal can.
 *
 * @param flag true for --color, false for --no-color, undefined where neither is given
 */
export function colorLevelOf(stream: WriteStream, env: NodeJS.ProcessEnv, flag?: boolean): ColorLevel {
  if (flag === false || (flag === undefined && env.NO_COLOR)) return 0
  const forced = flag ?? (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false')
  if (!forced && (env.FORCE_COLOR !== undefined || !stream.isTTY)) return 0
  const able = stream.isTTY ? (LEVELS[stream.getColorDepth({ ...env, NO_COLOR: undefined })] ?? 0) : 0
  const asked = Number(env.FORCE_COLOR)
  if (forced && (asked === 1 || asked === 2 || asked === 3)) return asked
  return forced && able === 0 ? COLORS_256 : able
}
