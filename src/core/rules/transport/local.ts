/** The job's own machine, its containers and names that only it knows: not "another host". */
export const local =
  /(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[::1?\]|\B::1\b|0\.0\.0\.0|host\.docker\.internal|\b[a-z0-9-]{1,60}\.local(?:domain)?\b(?!\.))/i
