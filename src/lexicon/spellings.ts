/** Beginnings of words whose British and American spellings differ; a page full of one kind tells where it was written. */
export const britishStems: readonly string[] =
  'colour favour honour behaviour neighbour labour centre defence offence organise organisa organising realise realising recognise recognising criticise criticising apologise apologising analyse travelled travelling cancelled cheque tyre whilst'.split(
    ' ',
  )

export const americanStems: readonly string[] =
  'color favor honor behavior neighbor center defense offense organize organiza organizing realize realizing recognize recognizing criticize criticizing apologize apologizing analyze traveled traveling canceled'.split(
    ' ',
  )
