/** Roles of the spans of an attribution, as both models count them. */
export const Role = { Source: 0, Cue: 1, Content: 2 } as const
export const roles = ['source', 'cue', 'content'] as const
