import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AppConfig, ConfigError, Database } from '../platform';
import { PersonRepository } from './person.repository';

/** Keeps production from starting on a database with invented accounts, whose passwords everybody knows. */
@Injectable()
export class ProductionAccounts implements OnModuleInit {
  constructor(
    private readonly config: AppConfig,
    private readonly database: Database,
    private readonly people: PersonRepository,
  ) {}

  async onModuleInit(): Promise<void> {
    if (!this.config.production || !(await this.people.hasSynthetic(this.database.reader))) return;
    throw new ConfigError(['basis data berisi akun contoh, yang kata sandinya diketahui umum']);
  }
}
