import { text } from '../../../platform/pure/text.ts'

/** Words of the first screen of the phone. */
export const todayText = text({
  en: {
    goodMorning: 'Good morning', goodDay: 'Good afternoon', goodEvening: 'Good evening', stillUp: 'Still up?', today: 'Today',
    checkIn: 'How is today?', checkInLead: 'About 20 seconds.', checkInStart: 'Check in', checkedIn: 'You checked in today', checkedInLead: 'You can change it any time.',
    waitsHere: 'It waits here for a network.', changeIt: 'Change it',
    nextSession: 'Next session', nothingPlanned: 'Nothing is planned yet.', byVideo: 'By video', bringPractice: 'Tell us how "{{skill}}" went.', bringQuiet: 'Find a quiet place where no one listens.', bringNothing: 'Nothing to bring. Come as you are.', group: 'Group', family: 'Family session', individual: 'One-to-one session',
    myWeek: 'This week', practise: 'One thing to practise', daysTitle: '{{shown}} of {{of}} days you checked in.',
    daysLead: 'Each one stays yours.', reads: '{{who}} reads what you write before your next session.', teamReads: 'Your care team reads what you write on work days.',
    craving: 'Craving now?', cravingLead: 'It rises, and it falls. Ride it out.',
  },
  es: {
    goodMorning: 'Buenos días', goodDay: 'Buenas tardes', goodEvening: 'Buenas noches', stillUp: '¿Sin poder dormir?', today: 'Hoy',
    checkIn: '¿Cómo va hoy?', checkInLead: 'Unos 20 segundos.', checkInStart: 'Hacer mi registro', checkedIn: 'Ya hiciste tu registro', checkedInLead: 'Puedes cambiarlo cuando quieras.',
    waitsHere: 'Espera aquí hasta que haya red.', changeIt: 'Cambiarlo',
    nextSession: 'Próxima sesión', nothingPlanned: 'Aún no hay nada planeado.', byVideo: 'Por video', bringPractice: 'Cuéntanos cómo te fue con «{{skill}}».', bringQuiet: 'Busca un lugar tranquilo donde nadie escuche.', bringNothing: 'No traigas nada. Ven como estás.', group: 'Grupo', family: 'Sesión familiar', individual: 'Sesión individual',
    myWeek: 'Esta semana', practise: 'Una cosa para practicar', daysTitle: 'Hiciste tu registro {{shown}} de {{of}} días.',
    daysLead: 'Cada uno sigue siendo tuyo.', reads: '{{who}} lee lo que escribes antes de tu próxima sesión.', teamReads: 'Tu equipo lee lo que escribes en días de trabajo.',
    craving: '¿Ganas ahora?', cravingLead: 'Suben y bajan. Deja pasar la ola.',
  },
})
