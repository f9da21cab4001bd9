/** Something that came in and could not be used. The work goes on; the person is told once, clearly. */
export interface Problem {
  /** Where it came from: `input "region"`, `config .github/lumen.yml:4`, `gateway`, `GitHub API`. */
  readonly where: string
  /** What came, what is accepted, and what happens now: whole sentences. */
  readonly message: string
}
