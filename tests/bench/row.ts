/** A row of the table: its name is what asks for it alone. */
export interface Row {
  name: string
  figure: string
  measure: () => string | Promise<string>
}

export const SEED = 6
export const KB = 1000

/** A ratio as the table shows it. */
export const shown = (ratio: number): string => ratio.toFixed(ratio < 1 ? 3 : 2)
