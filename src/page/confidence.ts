/**
 * Slope and shift of the log-odds: the models are surer than they should be. Fitted on 14,900 blocks of gold pages that
 * no weight had seen (two folds of five, by publisher).
 */
const SLOPE = 0.35
const SHIFT = -0.76
/** Log-odds are cut here: probabilities beyond cannot be told from one. */
const MOST = 16

/** How often a kind of which the models are sure to `p` (0 to 1) is right. */
export function calibrated(p: number): number {
  const odds = p >= 1 ? MOST : Math.max(-MOST, Math.min(MOST, Math.log(p / (1 - p))))
  return 1 / (1 + Math.exp(-(SLOPE * odds + SHIFT)))
}
