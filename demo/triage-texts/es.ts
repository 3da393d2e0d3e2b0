import type { TriageTexts } from '../../server/domain/triage.ts';

export const es: TriageTexts = {
  questions: {
    start: {
      question: '¿Qué se parece más a su situación?',
      hint: '¿Ayuda a alguien? Entonces responda por esa persona.',
      answers: {
        letter: { label: 'Recibí una carta o una decisión sobre mi residencia o mi visado' },
        extend: { label: 'Quiero prolongar mi tarjeta o mi residencia', hint: 'Su tarjeta o su visado caduca pronto, o ya caducó.' },
        counter: {
          label: 'Quiero hacer un trámite en una ventanilla',
          hint: 'Por ejemplo abrir un expediente, entregar papeles o recoger una tarjeta. También cuando perdió su tarjeta o cambia de dirección.',
        },
        advice: { label: 'Quiero información', hint: 'Por ejemplo sobre vivir, trabajar o estudiar aquí, o sobre la familia o una visita.' },
        unknown: { label: 'No lo sé' },
      },
    },
    letter: {
      question: '¿Qué dice la carta?',
      answers: {
        'visit-visa': { label: 'La denegación de un visado para una visita', hint: 'Es un visado para menos de 3 meses.' },
        decision: { label: 'Otra decisión', hint: 'Por ejemplo: su solicitud es denegada, tiene que irse, o puede perder su residencia. También cuando es sobre su familia.' },
        expires: { label: 'Mi tarjeta o mi residencia caduca pronto' },
        'hand-in': { label: 'Tengo que ir a la ventanilla o entregar papeles' },
        collect: { label: 'Mi tarjeta está lista' },
        unknown: { label: 'Otra cosa, o no lo sé' },
      },
    },
    extend: {
      question: '¿Qué quiere prolongar?',
      answers: {
        card: { label: 'Mi tarjeta de residencia, u otro papel para vivir aquí', hint: 'También cuando ya caducó.' },
        'short-stay': { label: 'Una visita u otra estancia de menos de 3 meses', hint: 'Por ejemplo con un visado de turista.' },
        'no-end-date': { label: 'Quiero quedarme sin fecha de fin', hint: 'Es la residencia ilimitada (tarjeta B, K o L) o la residencia permanente (tarjeta F+ o EU+).' },
        'other-reason': { label: 'Quiero quedarme por una razón distinta a la de antes', hint: 'Por ejemplo: primero estudiaba, y ahora quiere trabajar.' },
        unknown: { label: 'No lo sé' },
      },
    },
    counter: {
      question: '¿Qué trámite quiere hacer?',
      answers: {
        'hand-in': { label: 'Abrir un expediente o entregar papeles', hint: 'Ya tiene todos los papeles.' },
        'which-papers': { label: 'Primero quiero saber qué tengo que hacer, o qué papeles necesito' },
        collect: { label: 'Recoger mi tarjeta' },
        lost: { label: 'Perdí mi tarjeta, me la robaron o está rota', hint: 'O hay un error en ella.' },
        progress: { label: 'Quiero saber cómo va mi expediente', hint: 'Ya entregó sus papeles.' },
        address: { label: 'Cambiar mi dirección, o pedir un certificado', hint: 'Ya está inscrito en Bélgica. Un certificado es una prueba, por ejemplo de su dirección o de su familia.' },
        unknown: { label: 'Otra cosa, o no lo sé' },
      },
    },
    advice: {
      question: '¿Sobre qué quiere información?',
      answers: {
        'short-stay': { label: 'Quedarme menos de 3 meses en Bélgica', hint: 'Por ejemplo para una visita. También cuando invita a alguien y paga los gastos (anexo 3bis, bijlage 3bis).' },
        family: { label: 'Vivir con mi pareja o mi familia que está en Bélgica, o que vivan aquí conmigo', hint: 'También sobre su residencia cuando se casa, se divorcia o tiene un hijo o una hija, o cuando fallece su pareja.' },
        study: { label: 'Vivir aquí para estudiar', hint: 'También sobre trabajar además de estudiar.' },
        work: { label: 'Vivir aquí para trabajar o buscar trabajo', hint: 'También por cuenta propia, o como investigador, persona en prácticas o au pair. También cuando cambia de trabajo o lo pierde.' },
        'live-as-citizen': { label: 'Venir a vivir a Gante con un pasaporte o documento de identidad de un país de la UE', hint: 'También sin trabajo. Noruega, Liechtenstein, Islandia y Suiza también cuentan. Una tarjeta de residencia no cuenta.' },
        'no-end-date': { label: 'Quedarme sin fecha de fin', hint: 'La residencia ilimitada (tarjeta B, K o L) o la residencia permanente (tarjeta F+ o EU+). Ya tiene una tarjeta de residencia.' },
        other: { label: 'Otra cosa, o no lo sé' },
      },
    },
    citizen: {
      question: '¿Es usted ciudadano de un país de la UE?',
      hint: 'Noruega, Liechtenstein, Islandia y Suiza también cuentan. Mire su pasaporte o su documento de identidad, no su tarjeta de residencia. ¿Ayuda a alguien? Entonces responda por esa persona.',
      answers: {
        yes: { label: 'Sí' },
        no: { label: 'No' },
        unknown: { label: 'No lo sé' },
      },
    },
    purpose: {
      question: '¿Por qué viene a vivir a Gante?',
      answers: {
        work: { label: 'Para trabajar o buscar trabajo', hint: 'También por cuenta propia.' },
        study: { label: 'Para estudiar' },
        family: { label: 'Para vivir con mi pareja o mi familia', hint: 'Su pareja o su familia ya vive aquí.' },
        'own-money': { label: 'Para vivir aquí de una pensión o de dinero propio' },
        unknown: { label: 'Otra cosa, o no lo sé' },
      },
    },
    other: {
      question: '¿Alguna de estas frases se parece a su situación?',
      answers: {
        decision: { label: 'Recibí una carta o una decisión sobre mi residencia' },
        visit: { label: 'Estoy aquí de visita, y quiero quedarme más tiempo' },
        expires: { label: 'Mi tarjeta o mi residencia caduca pronto' },
        'something-else': { label: 'No, otra cosa', hint: 'Por ejemplo: pide protección, no tiene papeles, o quiere hacerse belga.' },
        unknown: { label: 'No lo sé' },
      },
    },
  },
  reasons: {
    file: 'En el Infopunt no puede abrir un expediente ni entregar papeles. Eso se hace en el Loket Migratie (ventanilla de Migración).',
    collect: 'En el Infopunt no puede recoger su tarjeta. Eso se hace en un dienstencentrum (centro de servicios).',
    lost: 'En el Infopunt no puede pedir una tarjeta nueva. Eso se hace en el Loket Migratie (ventanilla de Migración).',
    progress: 'Su expediente no está en el Infopunt. Pregunte en el Loket Migratie (ventanilla de Migración).',
    address: 'En el Infopunt no puede cambiar su dirección ni pedir un certificado. Eso se hace en un dienstencentrum (centro de servicios). ¿Se muda a otro municipio? Entonces se hace allí.',
    other: 'El Infopunt no tiene un tema para su pregunta. Pregunte en el Loket Migratie (ventanilla de Migración) adónde puede ir, o llame al Infopunt.',
    unsure: 'Con estas respuestas no sabemos adónde tiene que ir. Llame al Infopunt, o pregunte en el Loket Migratie (ventanilla de Migración).',
  },
};
