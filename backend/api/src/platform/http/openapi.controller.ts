import { Controller, Get } from '@nestjs/common';
import { OpenApi, type OpenApiDocument } from './openapi';
import { Operation } from './operation';
import { Requires } from './requires';

@Controller()
export class OpenApiController {
  constructor(private readonly openApi: OpenApi) {}

  @Get('openapi.json')
  @Requires('openapi.read')
  @Operation({ summary: 'Dokumen OpenAPI dari semua alamat', answers: { type: 'object' } })
  document(): OpenApiDocument {
    return this.openApi.document();
  }
}
