/** What can be off in this area, with the facts that each sentence needs. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- codes are added as the area grows
export interface RuleFindings {}
