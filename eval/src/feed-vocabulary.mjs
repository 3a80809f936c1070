/** A Feed of @onrecord/rss in the words the conformance cases use (those of Python's feedparser). */
export function inCaseWords(feed) {
  return {
    version: feed.version,
    encoding: feed.encoding,
    feed: recordWords(feed),
    entries: feed.entries.map((entry) => entryWords(entry)),
  };
}

function entryWords(entry) {
  const [content] = entry.contents;
  return {
    ...recordWords(entry),
    summary: entry.description?.value ?? content?.value,
    summaryDetail: entry.description ?? content,
    content: entry.contents,
    enclosures: entry.enclosures,
    guidIsLink: entry.idIsLink,
    source: entry.source === undefined ? undefined : recordWords(entry.source),
    media_content: entry.media.filter((item) => item.kind === "content"),
    media_thumbnail: entry.media.filter((item) => item.kind === "thumbnail"),
    media_player: entry.media.find((item) => item.kind === "player"),
  };
}

function recordWords(record) {
  const { title, description, rights, info, published, updated, created, categories, podcast, extensions } =
    record;
  return {
    ...Object.fromEntries(Object.entries(extensions).map(([name, value]) => [name.replace(":", "_"), value])),
    ...Object.fromEntries(Object.entries(podcast).map(([name, value]) => [`itunes_${name}`, value])),
    id: record.id,
    title: title?.value,
    titleDetail: title,
    description: description?.value,
    descriptionDetail: description,
    rights: rights?.value,
    rightsDetail: rights,
    info: info?.value,
    infoDetail: info,
    link: record.link,
    links: record.links,
    published: published?.iso ?? published?.written,
    updated: updated?.iso ?? updated?.written,
    created: created?.iso,
    author: record.authors[0],
    authors: record.authors,
    contributors: record.contributors,
    publisher: record.publisher,
    tags: categories,
    language: record.language,
    image: record.image,
    icon: record.icon,
    logo: record.logo,
    generator: record.generator,
    license: record.license,
    comments: record.comments,
    docs: record.docs,
    cloud: record.cloud,
    textinput: record.textInput,
    itunes_block: podcast.block === undefined ? undefined : Number(/^yes$/u.test(podcast.block)),
    itunes_explicit: explicitOf(podcast.explicit),
  };
}

function explicitOf(written) {
  if (/^(?:yes|true)$/iu.test(written ?? "")) return 1;
  return /^(?:clean|no|false)$/iu.test(written ?? "") ? 0 : undefined;
}
