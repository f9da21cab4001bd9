/** The names of events that start workflows, as the input `events` takes them. */
import { splitList } from '../selectors.ts'
import { didYouMean, showValue } from '../wrong-value.ts'

/** From GitHub's page "Events that trigger workflows", with the dynamic ones of its own features. */
const known = [
  'branch_protection_rule',
  'check_run',
  'check_suite',
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'discussion',
  'discussion_comment',
  'dynamic',
  'fork',
  'gollum',
  'image_version',
  'issue_comment',
  'issues',
  'label',
  'merge_group',
  'milestone',
  'page_build',
  'project',
  'project_card',
  'project_column',
  'public',
  'pull_request',
  'pull_request_comment',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_target',
  'push',
  'registry_package',
  'release',
  'repository_dispatch',
  'schedule',
  'status',
  'watch',
  'workflow_call',
  'workflow_dispatch',
  'workflow_run',
]

/** Event names, separated by commas or line breaks; a name that no event has would hold everything in silence. */
export function parseEvents(
  text: string,
): { readonly events: readonly string[] } | { readonly problems: readonly string[] } {
  const events = splitList(text)
  const unknown = events.filter((event) => !known.includes(event))
  if (unknown.length === 0) return { events }
  return {
    problems: unknown.map(
      (event) =>
        `must name events such as schedule or push, but one is ${showValue(event)}.${didYouMean(event, known)}`,
    ),
  }
}
