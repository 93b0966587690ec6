import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { ConflictDeclarationView } from '@anggakara/contracts';
import { PathStage, type StagePlace } from '../competition';
import { type Actor, CurrentActor, Operation, Requires } from '../platform';
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
  read(@CurrentActor() actor: Actor, @PathStage() place: StagePlace): Promise<ConflictDeclarationView> {
    return this.conflicts.find(actor, place);
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
    @PathStage() place: StagePlace,
    @Body() declaration: DeclareConflictsDto,
  ): Promise<ConflictDeclarationView> {
    return this.conflicts.declare(actor, place, declaration);
  }
}
