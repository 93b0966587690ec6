import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { type ConflictDeclarationView, STAGE_CODES, type StageCode } from '@anggakara/contracts';
import { type Actor, CurrentActor, Operation, PathCode, PathOneOf, Requires } from '../platform';
import { Conflicts } from './conflicts';
import { DeclareConflictsDto } from './declare-conflicts.dto';
import { DECLARATION, DECLARED } from './recusals.examples';

@Controller('editions/:edition/stages/:stage/conflicts')
export class ConflictsController {
  constructor(private readonly conflicts: Conflicts) {}

  @Get()
  @Requires('conflicts.declare')
  @Operation({
    summary: 'Pernyataan benturan kepentingan sendiri dan daftar peserta yang dinyatakan',
    answers: { type: 'ConflictDeclarationView', example: DECLARED },
  })
  read(
    @CurrentActor() actor: Actor,
    @PathCode('edition') edition: string,
    @PathOneOf('stage', STAGE_CODES) stage: StageCode,
  ): Promise<ConflictDeclarationView> {
    return this.conflicts.find({ edition, stage }, actor.personId);
  }

  @Post()
  @HttpCode(200)
  @Requires('conflicts.declare')
  @Operation({
    summary: 'Menyatakan benturan kepentingan untuk seluruh daftar; yang sudah dinyatakan tidak ditarik',
    takes: { type: 'DeclareConflicts', example: DECLARATION },
    answers: { type: 'ConflictDeclarationView', example: DECLARED },
  })
  declare(
    @CurrentActor() actor: Actor,
    @PathCode('edition') edition: string,
    @PathOneOf('stage', STAGE_CODES) stage: StageCode,
    @Body() declaration: DeclareConflictsDto,
  ): Promise<ConflictDeclarationView> {
    return this.conflicts.declare(actor, { edition, stage }, declaration);
  }
}
