/** What the panels ask. `$pipeline` and `$region` are the dashboard's variables, `$__range` is its time range. */

const chosen = 'pipeline=~"$pipeline",region=~"$region"'
const pipelines = 'pipeline=~"$pipeline"'

/** Of dates that began within the range: a date is told for eight days, so some that are older would show. */
const inRange = `on (pipeline, day) last_over_time(lumen:day_start_timestamp_seconds{${pipelines}}[$__range]) > time() - $__range_s`

export const queries = {
  sli: `lumen:sli30d{${pipelines}}`,

  badDays: `count by (pipeline) (lumen:sli1d:last30d{${pipelines}} == 0) or lumen:sli30d{${pipelines}} * 0`,

  success: `lumen:region_success_ratio:7d{${chosen}}`,

  /** The worst of the pipelines where several are shown. */
  map: `min by (region) (lumen:region_success_ratio:7d{${chosen}}) * on (region) group_left (city, latitude, longitude) lumen:region_info`,

  streaks: `lumen:region_consecutive_failures{${chosen}}`,

  /** 1 is green, 0 is red, between them amber. Closed dates as they were told last, today as it is. */
  strip: `min by (region, day) ((last_over_time(lumen:region_day_success:closed{${chosen}}[$__range]) and ${inRange}) or lumen:region_day_success:ratio{${chosen}})`,

  winners: `1000 * bottomk by (pipeline, day) (1, (last_over_time(lumen:daily_winner:closed{${pipelines}}[$__range]) and ${inRange}) or lumen:daily_winner{${pipelines}})`,

  failures: `sum by (error_class) (lumen:failures_by_class:1d{${chosen}})`,

  stages: `sort_desc(topk(12, sum by (stage, error_class) (lumen:stage_failures:7d{${chosen}})))`,

  /** With a link where the settings know the pipeline's repository. */
  attempts: `sort_desc(1000 * (${withLink(`topk(50, lumen:attempt_completed_timestamp_seconds{${chosen}})`)}))`,

  retries: `sum by (result) (lumen:step_retries:7d{${chosen}})`,

  reruns: `sum by (result) (lumen:reruns:7d{${chosen}})`,

  durations: `lumen:region_duration_seconds:p50_1d{${chosen}}`,
} as const

function withLink(attempts: string): string {
  const path = `label_replace(${attempts}, "path", "actions/runs/$1/attempts/$2", "attempt", "([0-9]+)-([0-9]+).*")`
  return `label_join(${path} * on (pipeline) group_left (url) lumen:repository_info, "link", "/", "url", "path") or ${attempts} unless on (pipeline) lumen:repository_info`
}
