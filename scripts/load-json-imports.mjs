// GitHub's own checkers import JSON without saying so, which Node refuses. Import this before them.
import { registerHooks } from 'node:module'

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.json')) return nextLoad(url, context)
    return nextLoad(url, { ...context, format: 'json', importAttributes: { type: 'json' } })
  },
})
