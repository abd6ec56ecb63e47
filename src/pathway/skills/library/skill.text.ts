import { text } from '../../../platform/pure/text.ts'

/** The names of the library's shelves. */
export const kindText = text({
  en: {
    craving: 'Cravings', stress: 'Stress', sleep: 'Sleep', mood: 'Mood', relationships: 'People', planning: 'Planning',
  },
  es: {
    craving: 'Ganas', stress: 'Estrés', sleep: 'Sueño', mood: 'Ánimo', relationships: 'Mi gente', planning: 'Planes',
  },
})

/** The moments a client may pick to find a skill: "It helps when ...". */
export const momentText = text({
  en: {
    'craving': 'I want to use', 'someone-offers': 'Someone offers me something', 'risky-place': 'I am in a risky place',
    'after-use': 'I used', 'anger': 'I am angry', 'anxiety': 'I am worried', 'panic': 'I feel panic',
    'stress': 'I am under stress', 'low-mood': 'I feel low', 'shame': 'I feel ashamed', 'numb': 'I feel numb or far away',
    'tense-body': 'My body is tense', 'racing-thoughts': 'My mind will not stop', 'cannot-sleep': 'I cannot sleep',
    'tired': 'I am tired', 'urge-to-isolate': 'I want to hide from everyone', 'lonely': 'I feel lonely',
    'conflict': 'There was a fight', 'boredom': 'I am bored', 'big-problem': 'I have a big problem',
    'payday': 'It is payday', 'morning': 'In the morning', 'after-work': 'After work', 'evening': 'In the evening',
    'weekend': 'On the weekend', 'hard-date': 'It is a hard date',
  },
  es: {
    'craving': 'Tengo ganas de consumir', 'someone-offers': 'Alguien me ofrece algo',
    'risky-place': 'Estoy en un lugar de riesgo', 'after-use': 'Consumí', 'anger': 'Siento enojo',
    'anxiety': 'Siento ansiedad', 'panic': 'Siento pánico', 'stress': 'Tengo estrés', 'low-mood': 'Tengo el ánimo bajo',
    'shame': 'Siento vergüenza', 'numb': 'No siento nada o me siento lejos', 'tense-body': 'Mi cuerpo está tenso',
    'racing-thoughts': 'Mi mente no para', 'cannot-sleep': 'No puedo dormir', 'tired': 'Tengo cansancio',
    'urge-to-isolate': 'No quiero ver a nadie', 'lonely': 'Siento soledad', 'conflict': 'Hubo una pelea',
    'boredom': 'Siento aburrimiento', 'big-problem': 'Tengo un problema grande', 'payday': 'Es día de pago',
    'morning': 'Por la mañana', 'after-work': 'Después del trabajo', 'evening': 'Por la noche',
    'weekend': 'El fin de semana', 'hard-date': 'Es una fecha difícil',
  },
})

/** The treatment goals a skill serves, as the client reads them. */
export const goalText = text({
  en: {
    'stay-safe': 'Stay safe', 'manage-cravings': 'Handle cravings', 'reduce-use': 'Use less',
    'prevent-return-to-use': 'Prevent a return to use', 'stay-motivated': 'Keep my reasons in sight',
    'manage-stress': 'Handle stress', 'manage-anxiety': 'Worry less', 'manage-anger': 'Handle anger',
    'manage-trauma-signs': 'Come back when the past comes up', 'lift-mood': 'Lift my mood',
    'build-self-worth': 'Be kinder to myself', 'sleep-better': 'Sleep better', 'care-for-body': 'Care for my body',
    'build-support': 'Have people on my side', 'improve-relationships': 'Get along better',
    'set-limits': 'Set limits', 'solve-problems': 'Solve problems', 'daily-structure': 'Give my days a shape',
    'manage-money': 'Handle money',
  },
  es: {
    'stay-safe': 'Estar a salvo', 'manage-cravings': 'Manejar las ganas', 'reduce-use': 'Consumir menos',
    'prevent-return-to-use': 'Evitar volver a consumir', 'stay-motivated': 'Tener presentes mis razones',
    'manage-stress': 'Manejar el estrés', 'manage-anxiety': 'Bajar la ansiedad', 'manage-anger': 'Manejar el enojo',
    'manage-trauma-signs': 'Volver al presente cuando llega el pasado', 'lift-mood': 'Mejorar mi ánimo',
    'build-self-worth': 'Tratarme con más cariño', 'sleep-better': 'Dormir mejor', 'care-for-body': 'Cuidar mi cuerpo',
    'build-support': 'Tener gente de mi lado', 'improve-relationships': 'Llevarme mejor con los demás',
    'set-limits': 'Poner límites', 'solve-problems': 'Resolver problemas', 'daily-structure': 'Dar orden a mis días',
    'manage-money': 'Manejar el dinero',
  },
})

/** How well a skill is backed by research, in a few words. */
export const strengthText = text({
  en: {
    'strong': 'Well tested', 'some': 'Some good studies', 'part-of-therapy': 'Part of a tested therapy',
    'practice': 'Long used, little tested',
  },
  es: {
    'strong': 'Bien probado', 'some': 'Algunos buenos estudios', 'part-of-therapy': 'Parte de una terapia probada',
    'practice': 'Muy usado, poco probado',
  },
})
