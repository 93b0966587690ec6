import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is documented of agencies: their names over time, their units, their part in earlier editions, facts of them. */
export class KnowAgencies1764004200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.widenAgency(runner);
    await this.createIdentities(runner);
    await this.createServiceUnit(runner);
    await this.createParticipation(runner);
    await this.createFact(runner);
  }

  private async widenAgency(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agency
        ADD province_code text COLLATE "C",
        ADD since text COLLATE "C",
        ADD since_source jsonb,
        ADD sources jsonb NOT NULL DEFAULT '[]',
        ADD search_names text[] NOT NULL DEFAULT '{}',
        ADD CONSTRAINT agency_beginning_has_source CHECK ((since IS NULL) = (since_source IS NULL)),
        ADD CONSTRAINT agency_region_lies_in_province CHECK (
          region_code IS NULL OR (province_code IS NOT NULL AND left(region_code, 2) = province_code)
        )
    `);
    await runner.query('CREATE UNIQUE INDEX agency_one_per_region ON agency (region_code)');
    await runner.query('CREATE INDEX agency_by_province ON agency (province_code)');
  }

  private async createIdentities(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE former_identity (
        agency_code text COLLATE "C" NOT NULL,
        until text COLLATE "C" NOT NULL,
        name text NOT NULL,
        region_code text,
        province_code text COLLATE "C",
        source jsonb NOT NULL,
        CONSTRAINT former_identity_one_per_agency_and_end PRIMARY KEY (agency_code, until),
        CONSTRAINT former_identity_is_of_agency FOREIGN KEY (agency_code) REFERENCES agency (code) ON DELETE RESTRICT,
        CONSTRAINT former_identity_has_source CHECK (${hasSource('source')})
      )
    `);
    await runner.query(`
      CREATE TABLE succession (
        predecessor_code text COLLATE "C" NOT NULL,
        successor_code text COLLATE "C" NOT NULL,
        kind text NOT NULL,
        happened text COLLATE "C" NOT NULL,
        note text NOT NULL,
        source jsonb NOT NULL,
        CONSTRAINT succession_one_per_pair PRIMARY KEY (predecessor_code, successor_code),
        CONSTRAINT succession_begins_with_agency FOREIGN KEY (predecessor_code)
          REFERENCES agency (code) ON DELETE RESTRICT,
        CONSTRAINT succession_ends_with_agency FOREIGN KEY (successor_code)
          REFERENCES agency (code) ON DELETE RESTRICT,
        CONSTRAINT succession_is_of_two CHECK (predecessor_code <> successor_code),
        CONSTRAINT succession_is_of_known_kind CHECK (kind IN ('renamed', 'merged', 'split')),
        CONSTRAINT succession_has_source CHECK (${hasSource('source')})
      )
    `);
    await runner.query('CREATE INDEX succession_by_successor ON succession (successor_code)');
  }

  private async createServiceUnit(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE service_unit (
        code text COLLATE "C" NOT NULL,
        name text NOT NULL,
        agency_code text COLLATE "C" NOT NULL,
        provenance jsonb NOT NULL,
        CONSTRAINT service_unit_one_per_code PRIMARY KEY (code),
        CONSTRAINT service_unit_belongs_to_agency FOREIGN KEY (agency_code) REFERENCES agency (code) ON DELETE RESTRICT,
        CONSTRAINT service_unit_of_one_agency UNIQUE (code, agency_code),
        CONSTRAINT service_unit_name_has_bounded_length CHECK (char_length(name) BETWEEN 1 AND 200)
      )
    `);
    await runner.query('CREATE INDEX service_unit_by_agency ON service_unit (agency_code)');
  }

  private async createParticipation(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE participation (
        edition_code text COLLATE "C" NOT NULL,
        ordinal integer NOT NULL,
        agency_code text COLLATE "C" NOT NULL,
        service_unit_code text COLLATE "C",
        participant text NOT NULL,
        milestone text NOT NULL,
        label text NOT NULL,
        category text,
        remark text,
        provenance text NOT NULL,
        source jsonb NOT NULL,
        CONSTRAINT participation_one_per_edition_and_ordinal PRIMARY KEY (edition_code, ordinal),
        CONSTRAINT participation_is_of_agency FOREIGN KEY (agency_code) REFERENCES agency (code) ON DELETE RESTRICT,
        CONSTRAINT participation_is_of_unit_of_agency FOREIGN KEY (service_unit_code, agency_code)
          REFERENCES service_unit (code, agency_code) ON DELETE RESTRICT,
        CONSTRAINT participation_reaches_known_milestone CHECK (
          milestone IN ('registered', 'shortlisted', 'interviewed', 'finalist', 'winner')
        ),
        CONSTRAINT participation_is_documented_or_assumed CHECK (provenance IN ('documented', 'assumption')),
        CONSTRAINT participation_has_source CHECK (${hasSource('source')})
      )
    `);
    await runner.query('CREATE INDEX participation_by_agency ON participation (agency_code)');
  }

  private async createFact(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agency_fact (
        agency_code text COLLATE "C" NOT NULL,
        ordinal integer NOT NULL,
        kind text NOT NULL,
        statement text NOT NULL,
        since text COLLATE "C",
        inhabitants integer,
        year integer,
        source jsonb NOT NULL,
        CONSTRAINT agency_fact_one_per_agency_and_ordinal PRIMARY KEY (agency_code, ordinal),
        CONSTRAINT agency_fact_is_of_agency FOREIGN KEY (agency_code) REFERENCES agency (code) ON DELETE RESTRICT,
        CONSTRAINT agency_fact_is_of_known_kind CHECK (
          kind IN ('population', 'channel', 'visibility', 'integration', 'leadership', 'practice')
        ),
        CONSTRAINT agency_fact_counts_inhabitants CHECK (
          (kind = 'population') = (inhabitants IS NOT NULL AND year IS NOT NULL) AND coalesce(inhabitants, 1) > 0
        ),
        CONSTRAINT agency_fact_has_source CHECK (${hasSource('source')})
      )
    `);
    await runner.query(`
      CREATE UNIQUE INDEX agency_fact_one_population_per_year ON agency_fact (agency_code, year)
        WHERE kind = 'population'
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['agency_fact', 'participation', 'service_unit', 'succession', 'former_identity'])
      await runner.query(`DROP TABLE ${table}`);
    await runner.query('DROP INDEX agency_by_province');
    await runner.query('DROP INDEX agency_one_per_region');
    await runner.query(`
      ALTER TABLE agency
        DROP CONSTRAINT agency_region_lies_in_province,
        DROP CONSTRAINT agency_beginning_has_source,
        DROP search_names, DROP sources, DROP since_source, DROP since, DROP province_code
    `);
  }
}

function hasSource(column: string): string {
  return ['title', 'publisher', 'published'].map((part) => `coalesce(${column}->>'${part}', '') <> ''`).join(' AND ');
}
