import { Body, Controller, Get, Patch, Post, Put } from '@nestjs/common';
import type { Page, PersonAssignedView, PersonCreatedView, PersonView } from '@anggakara/contracts';
import { type Actor, CurrentActor, IdempotencyKey, Operation, PathCode, Requires } from '../platform';
import type { Target } from './custody';
import { PeopleReading } from './people-reading';
import { PersonChange } from './person-change';
import { PersonCreation } from './person-creation';
import { AssignPersonDto, ChangePersonDto, CreatePersonDto } from './person.dto';
import {
  ASSIGN_PERSON,
  CHANGE_PERSON,
  CREATE_PERSON,
  PEOPLE,
  PERSON,
  PERSON_ASSIGNED,
  PERSON_CHANGED,
  PERSON_CREATED,
} from './person.examples';
import { TargetPerson } from './target-person';

@Controller('editions/:edition/people')
export class PeopleController {
  constructor(
    private readonly reading: PeopleReading,
    private readonly creation: PersonCreation,
    private readonly changing: PersonChange,
  ) {}

  @Get()
  @Requires('people.read')
  @Operation({
    summary: 'Semua orang yang punya peran di edisi',
    answers: { type: 'Page<PersonView>', example: PEOPLE },
  })
  list(@PathCode('edition') edition: string): Promise<Page<PersonView>> {
    return this.reading.list(edition);
  }

  @Post()
  @Requires('people.administer')
  @Operation({
    summary: 'Menambahkan orang: akun baru, atau peran untuk akun yang sudah ada; kata sandi awal tampil sekali ini',
    takes: { type: 'CreatePerson', example: CREATE_PERSON },
    answers: { type: 'PersonCreatedView', example: PERSON_CREATED },
    idempotent: true,
  })
  create(
    @CurrentActor() actor: Actor,
    @PathCode('edition') edition: string,
    @IdempotencyKey() key: string | undefined,
    @Body() body: CreatePersonDto,
  ): Promise<PersonCreatedView> {
    return this.creation.create({ actor, edition, key }, body);
  }

  @Patch(':person')
  @Requires('people.administer')
  @Operation({
    summary: 'Mengganti nama, menonaktifkan, atau mengaktifkan kembali sebuah akun',
    takes: { type: 'ChangePerson', example: CHANGE_PERSON },
    answers: { type: 'PersonView', example: PERSON_CHANGED },
    parameters: { person: PERSON.id },
  })
  change(@TargetPerson() target: Target, @Body() body: ChangePersonDto): Promise<PersonView> {
    return this.changing.change(target, body);
  }

  @Put(':person/assignment')
  @Requires('people.administer')
  @Operation({
    summary: 'Memberi seseorang peran lain di edisi, atau mengeluarkannya dari edisi (role null)',
    takes: { type: 'AssignPerson', example: ASSIGN_PERSON },
    answers: { type: 'PersonAssignedView', example: PERSON_ASSIGNED },
    parameters: { person: PERSON.id },
  })
  assign(@TargetPerson() target: Target, @Body() body: AssignPersonDto): Promise<PersonAssignedView> {
    return this.changing.assign(target, body);
  }
}
