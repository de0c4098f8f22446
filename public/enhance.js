// What the pages add where scripts run. Without it the search forms work as they are; with it they suggest while
// somebody types (the combobox pattern of the ARIA practices guide: the list is chosen from by arrows or a pointer).
const WAIT_MS = 150
const isThai = document.documentElement.lang === 'th'
const WORDS = isThai ? 'คำที่แนะนำ' : 'Suggestions'

for (const [number, form] of document.querySelectorAll('form.search-form').entries()) {
  const input = form.querySelector('input[type=search]')
  if (input) suggest({ form, input, id: `suggestions-${number}` })
}

carryLesson()

function suggest({ form, input, id }) {
  const list = document.createElement('ul')
  list.id = id
  list.className = 'suggestions'
  list.hidden = true
  setAll(list, { role: 'listbox', 'aria-label': WORDS })
  setAll(input, {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
  })
  form.append(list)

  let timer
  let asking
  let active = -1

  input.addEventListener('input', (event) => {
    clearTimeout(timer)
    asking?.abort()
    if (!event.isComposing) timer = setTimeout(ask, WAIT_MS)
  })
  input.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return
    if (event.key === 'ArrowDown') move(event, active + 1)
    else if (event.key === 'ArrowUp') move(event, active - 1)
    else if (event.key === 'Escape') {
      // Else a browser empties the field as well.
      event.preventDefault()
      close()
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault()
      take(list.children[active])
    }
  })
  input.addEventListener('blur', close)
  // The field keeps the focus while a pointer chooses.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('mousedown', (event) => event.preventDefault())
  list.addEventListener('click', ({ target }) => {
    const option = target.closest('li')
    if (option) take(option)
  })

  async function ask() {
    const typed = input.value.trim()
    if (!typed || navigator.onLine === false) return close()
    asking = new AbortController()
    const { signal } = asking
    try {
      const answer = await fetch(
        `/api/search/suggest?q=${encodeURIComponent(typed.slice(0, 80))}`,
        {
          signal,
        },
      )
      const texts = answer.ok ? await answer.json() : []
      if (!signal.aborted && document.activeElement === input)
        show(texts.filter((t) => t !== typed))
    } catch {
      // No line, or something newer was typed: nothing is suggested.
      if (!signal.aborted) close()
    }
  }

  function show(texts) {
    close()
    if (texts.length === 0) return
    list.replaceChildren(
      ...texts.map((text, place) => {
        const option = document.createElement('li')
        option.id = `${id}-${place}`
        option.textContent = text
        setAll(option, { role: 'option', 'aria-selected': 'false' })
        if (!isThai && /[\u0e00-\u0e7f]/.test(text)) option.lang = 'th'
        return option
      }),
    )
    list.style.top = `${input.offsetTop + input.offsetHeight}px`
    list.style.left = `${input.offsetLeft}px`
    list.style.width = `${input.offsetWidth}px`
    list.hidden = false
    input.setAttribute('aria-expanded', 'true')
  }

  function move(event, to) {
    event.preventDefault()
    list.children[active]?.setAttribute('aria-selected', 'false')
    const count = list.children.length
    active = to < 0 ? count - 1 : to % count
    const option = list.children[active]
    option.setAttribute('aria-selected', 'true')
    option.scrollIntoView({ block: 'nearest' })
    input.setAttribute('aria-activedescendant', option.id)
  }

  function take(option) {
    input.value = option.textContent
    close()
    form.requestSubmit()
  }

  function close() {
    active = -1
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }
}

// A teacher's list lives in the address of /lesson. The codes of the one shown last are kept in this browser, so that
// links of other pages put their item behind it. Nothing else is kept; without storage each link begins a new list.
function carryLesson() {
  const isList = /^\/(en\/)?lesson$/.test(location.pathname)
  if (isList) {
    const shown = document.querySelector('main input[type=hidden][name=i]')?.value
    if (shown) keep(shown)
    // The list as a plain address is an empty one.
    for (const link of document.querySelectorAll('main a[data-lesson=""]')) {
      link.addEventListener('click', () => keep(''))
    }
    return
  }
  const links = [...document.querySelectorAll('main a[data-lesson]')].map((link) => ({
    link,
    text: link.textContent,
    own: link.dataset.lesson.split(',').filter(Boolean),
  }))
  if (links.length === 0) return
  draw()
  // A page that is gone back to, and one in another tab, know what was added since.
  addEventListener('pageshow', draw)
  addEventListener('storage', draw)

  function draw() {
    const kept = read()
    for (const { link, text, own } of links) {
      const address = new URL(link.href)
      const all = [...new Set([...kept, ...own])]
      if (all.length > 0) address.searchParams.set('i', all.join(','))
      else address.searchParams.delete('i')
      link.href = address.href
      link.textContent = kept.length > 0 ? `${text} (${countOf(kept.length)})` : text
    }
  }
}

function countOf(items) {
  if (isThai) return `มีแล้ว ${items} รายการ`
  return items === 1 ? '1 item so far' : `${items} items so far`
}

function read() {
  try {
    return (localStorage.getItem('lesson') ?? '').split(',').filter(Boolean)
  } catch {
    return []
  }
}

function keep(codes) {
  try {
    if (codes) localStorage.setItem('lesson', codes)
    else localStorage.removeItem('lesson')
  } catch {
    // Refused or full: the address still holds the list.
  }
}

function setAll(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
}
