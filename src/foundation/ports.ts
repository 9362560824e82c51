/** Gives a new url-safe id, different each time. */
export type NewId = () => string

/** The present moment as an ISO 8601 text in UTC, such as `2026-11-21T09:00:00.000Z`. */
export type Now = () => string
