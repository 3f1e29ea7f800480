/**
 * Slope and shift of the log-odds: the model is surer than it should be. Fitted on the 41,079 blocks of gold pages, each
 * read with weights that had not seen its publisher (five folds).
 */
const SLOPE = 0.59
const SHIFT = -0.24
/** Log-odds are cut here: probabilities beyond cannot be told from one. */
const MOST = 16

/** How often a kind of which the model is sure to `p` (0 to 1) is right. */
export function calibrated(p: number): number {
  const odds = p >= 1 ? MOST : Math.max(-MOST, Math.min(MOST, Math.log(p / (1 - p))))
  return 1 / (1 + Math.exp(-(SLOPE * odds + SHIFT)))
}
