/** Where a laid-out text stands in the structure that a screen reader follows, from the outside in. */
export type TagPath = readonly { readonly type: StructureType, readonly key: string }[]

/** The structure types of PDF that our pages use. */
export type StructureType = 'H1' | 'H2' | 'H3' | 'P' | 'BlockQuote' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'Sect'
