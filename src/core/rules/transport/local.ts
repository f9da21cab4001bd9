/** The job's own machine, its containers and names that only it knows: not "another host". */
export const local =
  /(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[::1?\]|\B::1\b|0\.0\.0\.0|host\.docker\.internal|\b[a-z0-9-]{1,60}\.local(?:domain)?\b(?!\.))/i

/** A host without a dot that a resolver does not know: a service or container of the job, not another host. */
export const ownName =
  /(?:(?:ENOTFOUND|EAI_AGAIN|UnknownHostException:|host name|resolve host(?:name)?:?|lookup) |\bhost=)["']?[a-z][a-z0-9_-]{0,40}(?=["':,;)]|\s*$| on 127\.)/
