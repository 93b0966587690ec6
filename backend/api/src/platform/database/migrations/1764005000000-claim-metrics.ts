import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What agencies claim: counts and capped day sums by reporting period, never percentages. */
export class ClaimMetrics1764005000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createMetricClaim(runner);
    await this.createClaimedPeriod(runner);
  }

  private async createMetricClaim(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE metric_claim (
        edition_code text COLLATE "C" NOT NULL,
        entry_code text COLLATE "C" NOT NULL,
        state text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        saved_at timestamptz NOT NULL,
        submitted_at timestamptz,
        CONSTRAINT metric_claim_one_per_entry PRIMARY KEY (edition_code, entry_code),
        CONSTRAINT metric_claim_belongs_to_entry FOREIGN KEY (edition_code, entry_code)
          REFERENCES entry (edition_code, code) ON DELETE RESTRICT,
        CONSTRAINT metric_claim_has_known_state CHECK (state IN ('draft', 'submitted')),
        CONSTRAINT metric_claim_is_submitted_at_a_time CHECK ((state = 'submitted') = (submitted_at IS NOT NULL))
      )
    `);
  }

  private async createClaimedPeriod(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE claimed_period (
        edition_code text COLLATE "C" NOT NULL,
        entry_code text COLLATE "C" NOT NULL,
        period_code text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        received integer,
        unverified integer,
        not_followed_up integer,
        in_process integer,
        postponed integer,
        resolved integer,
        archived integer,
        not_authority integer,
        answered integer,
        within_sla integer,
        capped_day_sum integer,
        CONSTRAINT claimed_period_one_per_claim_and_period PRIMARY KEY (edition_code, entry_code, period_code),
        CONSTRAINT claimed_period_belongs_to_claim FOREIGN KEY (edition_code, entry_code)
          REFERENCES metric_claim (edition_code, entry_code) ON DELETE RESTRICT,
        CONSTRAINT claimed_period_is_period_of_edition FOREIGN KEY (edition_code, period_code)
          REFERENCES reporting_period (edition_code, code) ON DELETE RESTRICT,
        CONSTRAINT claimed_period_ends_after_it_starts CHECK (ends_on >= starts_on),
        CONSTRAINT claimed_period_counts_from_zero CHECK (
          received >= 0 AND unverified >= 0 AND not_followed_up >= 0 AND in_process >= 0 AND postponed >= 0
          AND resolved >= 0 AND archived >= 0 AND not_authority >= 0
          AND answered >= 0 AND within_sla >= 0 AND capped_day_sum >= 0
        )
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE claimed_period');
    await runner.query('DROP TABLE metric_claim');
  }
}
