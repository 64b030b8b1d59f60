// The look of an RKT on paper, in Typst. A plan comes in as data only (never as Typst code), so no text of a plan can run.

export const TEMPLATE = String.raw`
#let data = json(bytes(sys.inputs.data))

#let ink = rgb("#1d2440")
#let indigo = rgb("#24316b")
#let brick = rgb("#9a3b2c")
#let ochre = rgb("#d8a23a")
#let line = rgb("#9aa3b5")
#let tint = rgb("#eef1f7")
#let tint-strong = rgb("#dbe1ee")

#let serif = ("Libertinus Serif", "New Computer Modern", "DejaVu Sans Mono")

#set document(title: data.title, author: data.office.join(" "), date: if data.date == none { none } else { datetime(year: data.date.at(0), month: data.date.at(1), day: data.date.at(2)) })
#set text(font: serif, fallback: false, lang: "id", region: "ID", size: 11.5pt, fill: ink, number-type: "lining", hyphenate: false)
#set par(justify: true, leading: 0.78em, spacing: 1.05em)

// ---- Tenun's own ornament: a woven band of diamonds, in the colours of ikat. ----
#let motif(s) = box(width: 2 * s, height: s * 2, {
  place(polygon(fill: indigo, (0pt, s), (s, 0pt), (2 * s, s), (s, 2 * s)))
  place(polygon(fill: ochre, (0.36 * s, s), (s, 0.36 * s), (1.64 * s, s), (s, 1.64 * s)))
  place(polygon(fill: brick, (0.62 * s, s), (s, 0.62 * s), (1.38 * s, s), (s, 1.38 * s)))
  place(polygon(fill: white, (0.86 * s, s), (s, 0.86 * s), (1.14 * s, s), (s, 1.14 * s)))
  place(polygon(fill: brick, (0pt, 0pt), (0.42 * s, 0pt), (0pt, 0.42 * s)))
  place(polygon(fill: brick, (2 * s, 0pt), (1.58 * s, 0pt), (2 * s, 0.42 * s)))
  place(polygon(fill: brick, (0pt, 2 * s), (0.42 * s, 2 * s), (0pt, 1.58 * s)))
  place(polygon(fill: brick, (2 * s, 2 * s), (1.58 * s, 2 * s), (2 * s, 1.58 * s)))
})
#let wide-margin = (x: 2cm, top: 2.5cm, bottom: 2cm)
#let band(width, s) = pdf.artifact(block(width: width, spacing: 0pt, breakable: false, stack(
  rect(width: 100%, height: 0.16 * s, fill: indigo),
  v(0.14 * s),
  rect(width: 100%, height: 2 * s, fill: tiling(size: (2 * s, 2 * s), relative: "self", motif(s))),
  v(0.14 * s),
  rect(width: 100%, height: 0.16 * s, fill: indigo),
)))

// ---- Text ----
#let in-contents = state("in-contents", false)
#let chapter-break = context if in-contents.get() { [ ] } else { linebreak() }
#let run(r) = {
  if r.at("br", default: false) { return chapter-break }
  let mark = r.at("m", default: "")
  if mark == "bold" { strong(r.t) } else if mark == "italic" { emph(r.t) } else if mark == "bold-italic" { strong(emph(r.t)) } else { r.t }
}
#let runs(rs) = for r in rs { run(r) }

#let first-line(body) = par(first-line-indent: (amount: 1.1cm, all: true), body)

#let items(list) = {
  let markers = list.map(i => i.m)
  let wide = calc.max(..markers.map(m => m.clusters().len()), 1)
  set enum(indent: 0.15cm, body-indent: 0.25cm, spacing: 0.7em, numbering: n => box(width: calc.max(0.42cm, wide * 0.21cm), markers.at(n - 1)), number-align: start + top)
  enum(tight: false, ..list.map(i => enum.item({
    runs(i.r)
    for c in i.c {
      if c.m == "" { if c.join { " "; runs(c.r) } else { parbreak(); runs(c.r) } }
    }
    let nested = i.c.filter(c => c.m != "")
    if nested.len() > 0 { items(nested) }
  })))
}

#let cell-lines(ls) = {
  if ls.len() == 1 and ls.at(0).m == "" { runs(ls.at(0).r) }
  else {
    for (n, l) in ls.enumerate() {
      if n > 0 { linebreak() }
      if l.m != "" { l.m; " " }
      runs(l.r)
    }
  }
}

// A plain table of the document.
#let side = (left: left, center: center, right: right)
#let plain-table(t) = {
  let header = t.rows.slice(0, t.head)
  let body = t.rows.slice(t.head)
  let cells(row) = row.cells.map(c => table.cell(
    colspan: c.cs, rowspan: c.rs, breakable: c.long,
    align: if row.role == "body" { (if c.cs > 1 { left } else { side.at(t.aligns.at(c.col)) }) + (if c.rs > 1 { horizon } else { top }) } else { center + horizon },
    fill: if row.role == "header" { tint-strong } else if row.role == "column-numbers" { tint } else if row.total { tint } else { none },
    if row.role == "header" { strong(cell-lines(c.l)) } else if row.role == "column-numbers" { emph(cell-lines(c.l)) } else { cell-lines(c.l) },
  ))
  set text(size: t.size * 1pt, hyphenate: true)
  set par(justify: false, leading: 0.5em, spacing: 0.5em)
  block(width: 100%, above: 0.9em, below: 1.2em, table(
    columns: t.shares.map(s => s * 1fr),
    inset: if t.shares.len() > 9 { (x: 2.4pt, y: 2.8pt) } else { (x: 5pt, y: 4.2pt) },
    stroke: 0.45pt + line,
    ..if header.len() == 0 { () } else { (table.header(..header.map(cells).flatten()),) },
    ..body.map(cells).flatten(),
  ))
}

// ---- The organisation chart ----
#let unit-box(body, width, height, strong-box: false) = box(width: width, height: height, radius: 2pt, inset: 4pt,
  fill: if strong-box { indigo } else { tint }, stroke: 0.8pt + indigo,
  align(center + horizon, text(size: 9.5pt, fill: if strong-box { white } else { ink }, weight: if strong-box { "bold" } else { "regular" }, hyphenate: true, par(justify: false, leading: 0.42em, body))))

#let organisation(o, alt) = layout(size => {
  let w = size.width
  let h = 1.25cm
  let gap = 0.9cm
  let n = calc.max(o.line.len(), 1)
  let bw = calc.min((w - (n - 1) * 0.35cm) / n, 4.6cm)
  let total = n * bw + (n - 1) * 0.35cm
  let left = (w - total) / 2
  let head-w = 5cm
  let staff-w = calc.min(4.4cm, (w - head-w) / 2 - 0.2cm)
  let rows = o.staff.len()
  let staff-h = rows * (h + 0.25cm)
  let bus = h + gap + staff-h + (if rows > 0 { 0.25cm } else { 0cm })
  let wire(x1, y1, x2, y2) = place(std.line(start: (x1, y1), end: (x2, y2), stroke: 0.9pt + indigo))
  figure(alt: alt, block(width: 100%, height: bus + gap * 0.6 + h, breakable: false, above: 1em, below: 1em, {
    wire(w / 2, h, w / 2, bus)
    for (i, s) in o.staff.enumerate() {
      let y = h + gap * 0.55 + i * (h + 0.25cm)
      wire(w / 2, y + h / 2, w - staff-w, y + h / 2)
      place(dx: w - staff-w, dy: y, unit-box(s, staff-w, h))
    }
    if o.line.len() > 0 { wire(left + bw / 2, bus, left + total - bw / 2, bus) }
    for (i, u) in o.line.enumerate() {
      let x = left + i * (bw + 0.35cm)
      wire(x + bw / 2, bus, x + bw / 2, bus + gap * 0.6)
      place(dx: x, dy: bus + gap * 0.6, unit-box(u, bw, h))
    }
    place(dx: w / 2 - head-w / 2, dy: 0pt, unit-box(o.head, head-w, h, strong-box: true))
  }))
})

#let picture(p) = figure(alt: p.alt, block(width: 100%, height: 5.2cm, stroke: (paint: line, thickness: 0.6pt, dash: "dashed"), radius: 3pt, inset: 1em, above: 1em, below: 1em, breakable: false,
  align(center + horizon, text(size: 10pt, fill: rgb("#5a6378"), emph(p.alt)))))

// ---- The map: as wide as the text, unless it would be higher than the page leaves room for. ----
#let map-picture(m) = if m.svg == "" { picture((alt: m.caption)) } else {
  let wide = calc.min(15.5cm, 19cm * m.size.at(0) / m.size.at(1))
  block(width: 100%, above: 1em, below: 1.2em, breakable: false, {
    set par(justify: false, first-line-indent: 0pt, leading: 0.5em, spacing: 0.6em)
    align(center, image(bytes(m.svg), format: "svg", width: wide, alt: m.alt))
    align(center, text(size: 9.5pt, fill: rgb("#4c556b"), emph(m.caption)))
  })
}

// ---- The signature: room to sign, never a name. ----
#let signature(s) = {
  set par(justify: false, first-line-indent: 0pt, leading: 0.55em)
  grid(columns: (1fr, 7.6cm), [], align(center, {
    if s.dated != "" { s.dated; linebreak() }
    strong(s.title.join(linebreak()))
    v(2.4cm)
    if s.name.len() == 0 { box(width: 6.2cm, std.line(length: 100%, stroke: (paint: line, thickness: 0.5pt, dash: "dotted"))) }
    else { strong(s.name.at(0)); for more in s.name.slice(1) { linebreak(); more } }
  }))
}

// ---- The matrix ----
#let level-fill(r) = if r.level == "program" { tint-strong } else if r.level == "kegiatan" { tint } else { none }
#let level-text(r, body) = {
  if r.level == "program" { text(weight: "bold", fill: indigo, body) }
  else if r.level == "kegiatan" { strong(body) }
  else if r.level == "kro" { strong(body) }
  else if r.level == "ro" { text(style: "italic", body) }
  else { body }
}
#let matrix(m, sign) = {
  set text(size: 8.6pt, hyphenate: true)
  set par(justify: false, leading: 0.46em, spacing: 0.46em)
  let n = m.columns.len()
  let indent(r) = calc.max(0, r.indent) * 0.28cm
  // A column without width holds the last rows, the total and the signature together on one page.
  let keep = m.keep
  let rows = ()
  for (i, r) in m.rows.enumerate() {
    let span = r.entries.len()
    if keep.len() == 0 or i < m.rows.len() - keep.at(0) { rows.push(table.cell(rowspan: span, breakable: false, inset: 0pt, stroke: none, [])) }
    else if i == m.rows.len() - keep.at(0) { rows.push(table.cell(rowspan: keep.at(1), breakable: false, inset: 0pt, stroke: none, [])) }
    for (k, e) in r.entries.enumerate() {
      for c in m.columns {
        let a = if c.key == "target" or c.key == "satuan" or c.key == "sumberDana" { center } else if c.key == "amount" or c.key == "price" { right } else { left }
        let once = c.key == "name" or c.key == "amount" or c.key == "price" or c.key == "sumberDana"
        if (once and k > 0) or (c.key == "sasaran" and e.span == 0) { continue }
        let body = if c.key == "name" { pad(left: indent(r), level-text(r, r.label)) }
          else if c.key == "amount" { level-text((level: if r.level == "ro" { "" } else { r.level }), r.amount) }
          else if c.key == "price" { r.price }
          else if c.key == "sumberDana" { r.sumberDana }
          else { e.at(c.key) }
        rows.push(table.cell(rowspan: if once { span } else if c.key == "sasaran" { e.span } else { 1 }, breakable: false, align: a + top, fill: level-fill(r), body))
      }
    }
  }
  if m.total != "" {
    if keep.len() == 0 { rows.push(table.cell(inset: 0pt, stroke: none, [])) }
    let at = m.columns.position(c => c.key == "amount")
    rows.push(table.cell(colspan: at, align: right, fill: tint-strong, strong[JUMLAH]))
    rows.push(table.cell(align: right, fill: tint-strong, strong(m.total)))
    if n > at + 1 { rows.push(table.cell(colspan: n - at - 1, fill: tint-strong, [])) }
  }
  if sign != none { rows.push(table.cell(colspan: n, breakable: false, stroke: none, inset: (top: 0.8cm), text(size: 11pt, signature(sign)))) }
  let blank = table.cell(inset: 0pt, stroke: none, fill: none, [])
  table(
    columns: (0pt, ..m.columns.map(c => c.share * 1fr)),
    inset: (x: 4pt, y: 3.6pt),
    stroke: 0.45pt + line,
    table.header(
      blank, ..m.columns.map(c => table.cell(align: center + horizon, fill: indigo, text(fill: white, weight: "bold", c.title))),
      blank, ..m.columns.enumerate().map(((i, c)) => table.cell(align: center, fill: tint, emph(str(i + 1)))),
    ),
    ..rows,
  )
}

// ---- Blocks ----
#let blocks(list) = for b in list {
  if b.k == "h" { heading(level: b.level, outlined: b.level < 3, bookmarked: true, runs(b.r)) }
  else if b.k == "p" {
    let body = if b.align == "center" { align(center, par(justify: false, runs(b.r))) }
      else if b.align == "right" { align(right, par(justify: false, runs(b.r))) }
      else if b.short { par(justify: false, runs(b.r)) }
      else if b.at("continued", default: false) { par(runs(b.r)) }
      else { first-line(runs(b.r)) }
    if b.sticky { block(sticky: true, body) } else { body }
  }
  else if b.k == "l" { if b.sticky { block(sticky: true, items(b.items)) } else { items(b.items) } }
  else if b.k == "t" { plain-table(b) }
  else if b.k == "m" { matrix(b.matrix, b.sign) }
  else if b.k == "o" { organisation(b.organisation, b.alt) }
  else if b.k == "pic" { picture(b) }
  else if b.k == "map" { map-picture(b) }
  else if b.k == "s" { block(breakable: false, above: 1.4em, signature(b.signature)) }
  else if b.k == "keep" { block(breakable: false, width: 100%, blocks(b.blocks)) }
  else if b.k == "wide" { page(flipped: true, margin: wide-margin, blocks(b.blocks)) }
}

// ---- Headings ----
#show heading: set text(fill: indigo, hyphenate: false)
#show heading: set par(justify: false)
#show heading.where(level: 1): it => {
  pagebreak(weak: true)
  set text(size: 14pt)
  set align(center)
  block(above: 0pt, below: 1.5em, it.body)
}
#show heading.where(level: 2): it => block(above: 1.5em, below: 0.9em, text(size: 12.2pt, it.body))
#show heading.where(level: 3): it => block(above: 1.3em, below: 0.8em, text(size: 11.5pt, it.body))
#show heading.where(level: 4): it => block(above: 1.2em, below: 0.7em, text(size: 11.5pt, style: "italic", weight: "regular", it.body))
#show outline.entry: set block(above: 0.55em, below: 0pt)
#show outline.entry.where(level: 1): set block(above: 1em)
#show outline.entry.where(level: 1): set text(weight: "bold")

// ---- Pages ----
#let diamond = box(baseline: -1pt, polygon(fill: ochre, (0pt, 2.2pt), (2.2pt, 0pt), (4.4pt, 2.2pt), (2.2pt, 4.4pt)))
#let folio(pattern) = context align(center, text(size: 9.5pt, fill: rgb("#4c556b"), { diamond; h(0.5em); counter(page).display(pattern); h(0.5em); diamond }))
#let running = context {
  let opens = query(heading.where(level: 1)).any(it => it.location().page() == here().page())
  if not opens {
    set text(size: 9pt, fill: rgb("#4c556b"))
    grid(columns: (1fr, auto), column-gutter: 1em, data.running.at(0), align(right, data.running.at(1)))
    v(-0.75em)
    std.line(length: 100%, stroke: 0.5pt + line)
  }
}
#let body-margin = (left: 3cm, right: 2.5cm, top: 2.8cm, bottom: 2.5cm)

#set page(paper: "a4", margin: body-margin)
#if data.cover != none {
  page(margin: 0pt, header: none, footer: none, {
    place(top, band(100%, 0.7cm))
    place(bottom, band(100%, 0.7cm))
    set par(justify: false, leading: 0.6em, spacing: 1em)
    set align(center)
    pad(x: 2.6cm, {
      v(4.6cm)
      text(size: 15pt, weight: "bold", fill: indigo, tracking: 0.04em, data.cover.office.join(linebreak()))
      v(3.6cm)
      text(size: 30pt, weight: "bold", fill: ink, tracking: 0.02em, data.cover.kind.join(linebreak()))
      v(0.5cm)
      pdf.artifact(align(center, std.line(length: 4.2cm, stroke: 1.6pt + brick)))
      v(0.5cm)
      if data.cover.year != "" { text(size: 24pt, fill: brick, weight: "bold", "TAHUN " + data.cover.year) }
    })
    place(bottom + center, dy: -3.4cm, block(width: 15cm, text(size: 11pt, data.cover.address.join(linebreak()))))
  })
}
#if data.front.len() > 0 or data.contents {
  set page(header: running, footer: folio("i"), numbering: "i")
  counter(page).update(1)
  blocks(data.front)
  if data.contents {
    heading(level: 1, outlined: true, bookmarked: true, [DAFTAR ISI])
    in-contents.update(true)
    set par(justify: false, leading: 0.6em)
    outline(title: none, depth: 2, indent: n => n * 0.9cm)
    in-contents.update(false)
  }
}
#if data.chapters.len() > 0 {
  set page(header: running, footer: folio("1"), numbering: "1")
  counter(page).update(1)
  blocks(data.chapters)
}
#if data.annex.len() > 0 {
  set page(flipped: true, margin: wide-margin, header: running, footer: folio("1"), numbering: "1")
  blocks(data.annex)
}
`;
