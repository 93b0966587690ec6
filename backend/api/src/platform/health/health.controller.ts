import { Controller, Get, Res } from '@nestjs/common';
import type { HealthView, ReadinessView } from '@anggakara/contracts';
import type { Response } from 'express';
import { Operation } from '../http/operation';
import { Requires } from '../http/requires';
import { HEALTHY, READY } from './health.examples';
import { Readiness } from './readiness';

@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('health')
  @Requires('health.read')
  @Operation({ summary: 'Apakah proses berjalan', answers: { type: 'HealthView', example: HEALTHY } })
  health(): HealthView {
    return HEALTHY;
  }

  @Get('ready')
  @Requires('health.read')
  @Operation({
    summary: 'Apakah basis data dan antrean pekerjaan siap (503 bila belum)',
    answers: { type: 'ReadinessView', example: READY },
  })
  async ready(@Res({ passthrough: true }) response: Response): Promise<ReadinessView> {
    const view = await this.readiness.now();
    if (view.status !== 'ok') response.status(503);
    return view;
  }
}
