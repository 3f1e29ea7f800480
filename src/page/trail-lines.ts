import { hasLabel, isHome, isLabel, isSection, shareOfControls } from './trail-forms.ts'
import type { View } from './view.ts'
import type { ViewBlock } from './view-block.ts'

const LEAST = 1e-3
/** A chance of navigation from which on a line is of a menu. */
const MENU = 0.8

/** What a line near the headline says by itself: asked once, for it and for the lines around it. */
export interface TrailLine {
  block: ViewBlock
  /** How likely the zones take it for one of a trail, as `logOf` has it. */
  breadcrumb: number
  isMenu: boolean
  isHome: boolean
  isLabel: boolean
  hasLabel: boolean
  /** Is it the name of a section of news? */
  isSection: boolean
  /** Share of its words by which a reader works the site. */
  controls: number
}

export function trailLine({ words: { words, firsts } }: View, block: ViewBlock): TrailLine {
  const home = isHome(block.words)
  return {
    block,
    breadcrumb: logOf(block.chanceOf('breadcrumb')),
    isMenu: block.chanceOf('navigation') > MENU,
    isHome: home,
    isLabel: isLabel(block.words),
    hasLabel: hasLabel(block.words),
    isSection: isSection(block.words) && !home,
    controls: shareOfControls(words, firsts[block.index], firsts[block.index + 1]),
  }
}

export const logOf = (chance: number): number => Math.log(chance + LEAST) / 3
