import type { TriageTexts } from '../../server/domain/triage.ts';

export const es: TriageTexts = {
  questions: {
    start: {
      question: '¿Qué se parece más a su situación?',
      answers: {
        letter: { label: 'Recibí una carta o una decisión sobre mi residencia o mi visado' },
        extend: { label: 'Quiero prolongar mi tarjeta o mi residencia', hint: 'Su tarjeta o su visado caduca pronto, o ya caducó.' },
        counter: {
          label: 'Quiero hacer un trámite en una ventanilla',
          hint: 'Por ejemplo abrir un expediente, entregar papeles o recoger una tarjeta. También cuando perdió su tarjeta o cambia de dirección.',
        },
        advice: { label: 'Quiero información', hint: 'Por ejemplo sobre vivir, trabajar o estudiar aquí, o sobre traer a alguien.' },
        unknown: { label: 'No lo sé' },
      },
    },
    letter: {
      question: '¿Qué dice la carta?',
      answers: {
        'visit-visa': { label: 'La denegación de un visado para una visita', hint: 'Es un visado para menos de 3 meses.' },
        decision: { label: 'Otra decisión', hint: 'Por ejemplo una denegación, o el fin de su residencia. También cuando es sobre su familia.' },
        expires: { label: 'Mi tarjeta o mi residencia caduca pronto' },
        'hand-in': { label: 'Tengo que ir a la ventanilla o entregar papeles' },
        collect: { label: 'Mi tarjeta está lista' },
        unknown: { label: 'No lo sé' },
      },
    },
    extend: {
      question: '¿Qué quiere prolongar?',
      answers: {
        card: { label: 'Mi tarjeta de residencia, u otro papel para vivir aquí', hint: 'También cuando ya caducó.' },
        'short-stay': { label: 'Un visado o una estancia de menos de 3 meses' },
        'no-end-date': { label: 'Quiero quedarme sin fecha de fin', hint: 'Es la residencia ilimitada (tarjeta B, K o L) o la residencia permanente (tarjeta F+ o EU+).' },
        'other-reason': { label: 'Quiero quedarme por una razón distinta a la de antes', hint: 'Por ejemplo: primero estudiaba, y ahora quiere trabajar.' },
        unknown: { label: 'No lo sé' },
      },
    },
    counter: {
      question: '¿Qué trámite quiere hacer?',
      answers: {
        'hand-in': { label: 'Abrir un expediente o entregar papeles', hint: 'Ya tiene todos los papeles.' },
        'which-papers': { label: 'Primero quiero saber qué papeles necesito' },
        collect: { label: 'Recoger mi tarjeta' },
        lost: { label: 'Perdí mi tarjeta, me la robaron o está rota' },
        progress: { label: 'Quiero saber cómo va mi expediente', hint: 'Ya entregó sus papeles.' },
        address: { label: 'Cambiar mi dirección' },
        unknown: { label: 'No lo sé' },
      },
    },
    advice: {
      question: '¿Sobre qué quiere información?',
      answers: {
        'short-stay': { label: 'Quedarme menos de 3 meses en Bélgica', hint: 'También cuando invita a alguien y paga los gastos (anexo 3bis, bijlage 3bis).' },
        family: { label: 'Vivir con mi pareja o mi familia, o traerlas', hint: 'También cuando se casa, se divorcia o tiene un hijo o una hija.' },
        study: { label: 'Estudiar' },
        work: { label: 'Trabajar o buscar trabajo', hint: 'También por cuenta propia, o como investigador, persona en prácticas o au pair.' },
        'no-end-date': { label: 'Quedarme sin fecha de fin', hint: 'Ya tiene una tarjeta de residencia, y quiere residencia ilimitada o permanente.' },
        other: { label: 'Otra cosa, o no lo sé' },
      },
    },
    citizen: {
      question: '¿Es usted ciudadano de un país de la UE?',
      hint: 'Noruega, Liechtenstein, Islandia y Suiza también cuentan. Mire su pasaporte o su documento de identidad, no su tarjeta de residencia.',
      answers: {
        yes: { label: 'Sí' },
        no: { label: 'No' },
        unknown: { label: 'No lo sé' },
      },
    },
    other: {
      question: '¿Qué se parece a su situación?',
      answers: {
        'live-as-citizen': {
          label: 'Soy ciudadano de la UE y vengo a vivir a Gante',
          hint: 'Por ejemplo con una pensión o con dinero propio. Noruega, Liechtenstein, Islandia y Suiza también cuentan.',
        },
        'something-else': { label: 'Otra cosa', hint: 'Por ejemplo pedir protección, o hacerse belga.' },
        unknown: { label: 'No lo sé' },
      },
    },
  },
  reasons: {
    file: 'En el Infopunt no puede abrir un expediente ni entregar papeles. Eso se hace en el Loket Migratie (ventanilla de Migración).',
    collect: 'En el Infopunt no puede recoger su tarjeta. Eso se hace en un dienstencentrum (centro de servicios).',
    lost: 'En el Infopunt no puede pedir una tarjeta nueva. Eso se hace en el Loket Migratie (ventanilla de Migración).',
    progress: 'Su expediente no está en el Infopunt. Pregunte en el Loket Migratie (ventanilla de Migración).',
    address: 'En el Infopunt no puede cambiar su dirección. Eso se hace en un dienstencentrum (centro de servicios).',
    other: 'El Infopunt no tiene un tema para su pregunta. Pregunte en el Loket Migratie (ventanilla de Migración) adónde puede ir, o llame al Infopunt.',
  },
};
