/** The numbers of places whose events stand together: they begin a key. */
export const PLACES = {
  /** All events of the partners of a name. */
  all: (partner: string) => `${partner}*10`,
  /** Of those, where it has projects, what belongs to none of them. */
  own: (partner: string) => `${partner}*10+1`,
  project: (project: string) => `200000+${project}`,
  /** What a partner sees of a project. */
  seen: (member: string) => `300000+${member}`,
} as const;
