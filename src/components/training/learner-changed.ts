/** Sounds on the document when somebody else learns from here on, so that marks on the page follow. */
export const LEARNER_CHANGED = 'doorstep:learner-changed'
