// Apart from the other words of a map: a map that is only looked at needs none of these lists.

/** Where the words of a customer were heard. */
export const VOICE_SOURCES = ['call', 'survey', 'review', 'observation', 'complaint'] as const
export type VoiceSource = (typeof VOICE_SOURCES)[number]

/** How likely somebody is to recommend us, from not at all to extremely. */
export const RECOMMENDS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
export type Recommend = (typeof RECOMMENDS)[number]

/** Who rates. */
export const VOTERS = ['owner', 'office', 'technician', 'customer', 'other'] as const
export type Voter = (typeof VOTERS)[number]
