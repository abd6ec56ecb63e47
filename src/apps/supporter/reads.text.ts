import { text } from '../../platform/pure/text.ts'

/** Short reads for supporters, our own words. Behind them: CRAFT and family-support practice, SAMHSA TIP 39 (2020), 988lifeline.org. */
export const readsText = text({
  en: {
    listen: 'Listen first', listen1: 'Before you give advice, say back what you heard: "You had a bad night and you are tired of it." Then wait.', listen2: 'Most people talk on when they feel understood. A question that starts with "what" opens more than one that starts with "why".',
    craving: 'What a craving is', craving1: 'A craving rises, peaks and falls, mostly within half an hour. It is not a decision and not a sign that care has failed.', craving2: 'You can help by staying near, not by arguing: walk together, cook, put on music, wait it out.',
    good: 'Notice what goes well', good1: 'Say it when it happens and say exactly what: "You came home right after group. That was good to see."', good2: 'Praise for small things changes more than warnings about big ones.',
    limits: 'Your own limits', limits1: 'A limit says what you will do, not what the other one must do: "I do not lend money. I will eat with you any evening."', limits2: 'Say it in a calm hour, keep it short, and keep to it.',
    returned: 'If there is a return to use', returned1: 'It happens to many people on the way and it is a reason to reach for help, not to give up.', returned2: 'Ask two things: are you safe, and who from your plan do you want to call? If somebody cannot be woken or breathes badly, call 911 and stay.',
    talkSuicide: 'If you are afraid for their life', talkSuicide1: 'Ask plainly: "Are you thinking of killing yourself?" Asking does not put the thought there.', talkSuicide2: 'Stay, put distance between them and pills or weapons, and call or text 988 together. In danger right now, call 911.',
    yourself: 'You, too', yourself1: 'You are allowed to sleep, to laugh and to be away. People who look after themselves can stay near for longer.', yourself2: 'There are free groups near you. Look up Al-Anon or Nar-Anon. SMART and NAMI have groups for kin, too.',
  },
  es: {
    listen: 'Primero escuchar', listen1: 'Antes de aconsejar, repite lo que oíste: «Tuviste una mala noche y estás harto». Luego espera.', listen2: 'Casi todos siguen hablando cuando se sienten comprendidos. Una pregunta con «qué» abre más que una con «por qué».',
    craving: 'Qué es un antojo', craving1: 'Un antojo sube, llega a su punto y baja, casi siempre en media hora. No es una decisión ni señal de que el tratamiento falló.', craving2: 'Estar cerca ayuda más que discutir. Salgan a caminar, cocinen algo, pongan música. Va a pasar.',
    good: 'Nota lo que sale bien', good1: 'Dilo cuando pasa y di exactamente qué: «Volviste a casa justo después del grupo. Me dio gusto verlo».', good2: 'Elogiar lo pequeño cambia más que advertir sobre lo grande.',
    limits: 'Tus propios límites', limits1: 'Un límite dice lo que harás tú, no lo que debe hacer el otro: «No presto dinero. Ceno contigo la noche que quieras».', limits2: 'Dilo en una hora tranquila, con pocas palabras, y cúmplelo.',
    returned: 'Si vuelve a consumir', returned1: 'Le pasa a muchas personas en el camino; es motivo para buscar ayuda, no para rendirse.', returned2: 'Pregunta dos cosas: ¿estás a salvo?, ¿a quién de tu plan quieres llamar? Si no despierta o respira mal, llama al 911 y quédate.',
    talkSuicide: 'Si temes por su vida', talkSuicide1: 'Pregunta con claridad: «¿Estás pensando en quitarte la vida?» Preguntar no pone la idea.', talkSuicide2: 'Quédate, aleja pastillas y armas, y llamen o escriban juntos al 988. Si hay peligro ahora, llama al 911.',
    yourself: 'Tú también', yourself1: 'Puedes dormir, reír y tomar distancia. Quien se cuida puede estar cerca más tiempo.', yourself2: 'Hay grupos gratis cerca de ti. Busca Al-Anon o Nar-Anon. SMART y NAMI también tienen grupos para la familia.',
  },
})

/** The reads in their order. */
export const READS = ['listen', 'craving', 'good', 'limits', 'returned', 'talkSuicide', 'yourself'] as const
