export { AccessModule } from './access.module';
export { AccessSeed } from './access.seed';
export { AssignmentEntity } from './assignment.entity';
export { CreateOrganizer, type CreatedOrganizer } from './create-organizer';
export { demoPersonId } from './demo-person-id';
export { People } from './people';
export { PersonEntity } from './person.entity';
export { SessionEntity } from './session.entity';
