//! The types of the declarations: their classes, and how each crosses.
//!
//! Made by brokers-codegen from the declarations. Do not edit.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};
use crate::at::At;
use crate::convert::{Lift, Lower};
use crate::enums::Members;
use crate::errors::{self, Raise};
use crate::values::{self, Value};
static COLOR_MEMBERS: Members = Members::new("Color", &[1, 2, -7]);
impl Lower for conformance::api::Color {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let place = match self {
            conformance::api::Color::Red => 0,
            conformance::api::Color::Green => 1,
            conformance::api::Color::Blue => 2,
        };
        COLOR_MEMBERS.member(py, place)
    }
}
impl Lift for conformance::api::Color {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        const VARIANTS: &[conformance::api::Color] = &[
            conformance::api::Color::Red,
            conformance::api::Color::Green,
            conformance::api::Color::Blue,
        ];
        Ok(VARIANTS[COLOR_MEMBERS.place(value, at)?])
    }
}
static FAIL_KIND_MEMBERS: Members = Members::new("FailKind", &[0, 1, 2]);
impl Lower for conformance::api::FailKind {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let place = match self {
            conformance::api::FailKind::NotFound => 0,
            conformance::api::FailKind::Refused => 1,
            conformance::api::FailKind::Plain => 2,
        };
        FAIL_KIND_MEMBERS.member(py, place)
    }
}
impl Lift for conformance::api::FailKind {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        const VARIANTS: &[conformance::api::FailKind] = &[
            conformance::api::FailKind::NotFound,
            conformance::api::FailKind::Refused,
            conformance::api::FailKind::Plain,
        ];
        Ok(VARIANTS[FAIL_KIND_MEMBERS.place(value, at)?])
    }
}
impl Lower for conformance::api::Meters {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::Meters {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <f64 as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <f64 as Lift>::plain(value)
    }
}
impl Lower for conformance::api::Label {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::Label {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <String as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <String as Lift>::plain(value)
    }
}
/// A small structure with fields of several kinds.
#[pyclass(frozen, name = "Item", module = "conformance")]
pub(crate) struct ItemClass {
    /// A text.
    #[pyo3(get)]
    name: Py<PyAny>,
    /// A number.
    #[pyo3(get)]
    amount: Py<PyAny>,
    /// A truth value.
    #[pyo3(get)]
    flag: Py<PyAny>,
    /// A character.
    #[pyo3(get)]
    letter: Py<PyAny>,
    /// A variant without data.
    #[pyo3(get)]
    color: Py<PyAny>,
}
impl Value for ItemClass {
    const SHOWN: &'static str = "Item";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "amount",
        "flag",
        "letter",
        "color",
    ];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.name,& self.amount,& self.flag,& self.letter,& self.color,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            name: values::field::<String>(py, &given[0], &at.field("name"))?,
            amount: values::field::<f64>(py, &given[1], &at.field("amount"))?,
            flag: values::field::<bool>(py, &given[2], &at.field("flag"))?,
            letter: values::field::<char>(py, &given[3], &at.field("letter"))?,
            color: values::field::<
                conformance::api::Color,
            >(py, &given[4], &at.field("color"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < String as Lift >::plain(self.name.bind(py).clone()) ?, < f64 as Lift
                >::plain(self.amount.bind(py).clone()) ?, < bool as Lift >::plain(self
                .flag.bind(py).clone()) ?, < char as Lift >::plain(self.letter.bind(py)
                .clone()) ?, < conformance::api::Color as Lift >::plain(self.color
                .bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, self)
    }
}
#[pymethods]
impl ItemClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (name, amount, flag, letter, color),
        text_signature = "(name, amount, flag, letter, color)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        name: Bound<'py, PyAny>,
        amount: Bound<'py, PyAny>,
        flag: Bound<'py, PyAny>,
        letter: Bound<'py, PyAny>,
        color: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let made = Self::make(
            __py,
            &[Some(name), Some(amount), Some(flag), Some(letter), Some(color)],
            &At::object(),
        )?;
        Ok(made)
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        values::repr(slf)
    }
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        values::equal(slf, other)
    }
    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        values::hash(slf)
    }
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        values::reduce(slf)
    }
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        values::replace(slf, changes)
    }
    /// A plain dict of the fields, with plain dicts in the place of the value classes inside.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        values::to_dict(slf)
    }
    /// The reverse of `to_dict`.
    #[staticmethod]
    fn from_dict<'py>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        values::from_fields(data, &At::plain())
    }
}
impl Lower for conformance::api::Item {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = ItemClass {
            name: self.name.lower(py)?.unbind(),
            amount: self.amount.lower(py)?.unbind(),
            flag: self.flag.lower(py)?.unbind(),
            letter: self.letter.lower(py)?.unbind(),
            color: self.color.lower(py)?.unbind(),
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::api::Item {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<ItemClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::Item {
            name: Lift::lift(fields.name.bind(py), &at.field("name"))?,
            amount: Lift::lift(fields.amount.bind(py), &at.field("amount"))?,
            flag: Lift::lift(fields.flag.bind(py), &at.field("flag"))?,
            letter: Lift::lift(fields.letter.bind(py), &at.field("letter"))?,
            color: Lift::lift(fields.color.bind(py), &at.field("color"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<ItemClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<ItemClass>()?)?.into_any())
    }
}
/// One field of every kind; two are named like words that some target languages keep for themselves.
#[pyclass(frozen, name = "Everything", module = "conformance")]
pub(crate) struct EverythingClass {
    /// A truth value.
    #[pyo3(get)]
    flag: Py<PyAny>,
    /// 8 bits, signed.
    #[pyo3(get)]
    signed8: Py<PyAny>,
    /// 16 bits, signed.
    #[pyo3(get)]
    signed16: Py<PyAny>,
    /// 32 bits, signed.
    #[pyo3(get)]
    signed32: Py<PyAny>,
    /// 64 bits, signed.
    #[pyo3(get)]
    signed64: Py<PyAny>,
    /// 8 bits, unsigned.
    #[pyo3(get)]
    unsigned8: Py<PyAny>,
    /// 16 bits, unsigned.
    #[pyo3(get)]
    unsigned16: Py<PyAny>,
    /// 32 bits, unsigned.
    #[pyo3(get)]
    unsigned32: Py<PyAny>,
    /// 64 bits, unsigned.
    #[pyo3(get)]
    unsigned64: Py<PyAny>,
    /// Single precision.
    #[pyo3(get)]
    single: Py<PyAny>,
    /// Double precision.
    #[pyo3(get)]
    double_precision: Py<PyAny>,
    /// A character.
    #[pyo3(get)]
    letter: Py<PyAny>,
    /// A text.
    #[pyo3(get)]
    text: Py<PyAny>,
    /// Bytes.
    #[pyo3(get)]
    blob: Py<PyAny>,
    /// Numbers.
    #[pyo3(get)]
    numbers: Py<PyAny>,
    /// Texts.
    #[pyo3(get)]
    names: Py<PyAny>,
    /// Structures.
    #[pyo3(get)]
    items: Py<PyAny>,
    /// Lists of numbers.
    #[pyo3(get)]
    matrix: Py<PyAny>,
    /// A fixed number of numbers.
    #[pyo3(get)]
    quad: Py<PyAny>,
    /// A fixed number of structures.
    #[pyo3(get)]
    pair: Py<PyAny>,
    /// A number or nothing.
    #[pyo3(get)]
    maybe: Py<PyAny>,
    /// A text or nothing.
    #[pyo3(get)]
    maybe_text: Py<PyAny>,
    /// A list or nothing.
    #[pyo3(get)]
    maybe_numbers: Py<PyAny>,
    /// A structure or nothing.
    #[pyo3(get)]
    maybe_item: Py<PyAny>,
    /// A structure.
    #[pyo3(get)]
    inner: Py<PyAny>,
    /// A variant without data.
    #[pyo3(get)]
    color: Py<PyAny>,
    /// A newtype of a number.
    #[pyo3(get)]
    distance: Py<PyAny>,
    /// A newtype of a text.
    #[pyo3(get)]
    label: Py<PyAny>,
    /// An alias.
    #[pyo3(get)]
    ratio: Py<PyAny>,
    /// A variant with data.
    #[pyo3(get)]
    shape: Py<PyAny>,
    /// A keyword of C++ and Python.
    #[pyo3(get)]
    class_: Py<PyAny>,
    /// A constant of Python, once its case is changed.
    #[pyo3(get)]
    none: Py<PyAny>,
}
impl Value for EverythingClass {
    const SHOWN: &'static str = "Everything";
    const FIELDS: &'static [&'static str] = &[
        "flag",
        "signed8",
        "signed16",
        "signed32",
        "signed64",
        "unsigned8",
        "unsigned16",
        "unsigned32",
        "unsigned64",
        "single",
        "double_precision",
        "letter",
        "text",
        "blob",
        "numbers",
        "names",
        "items",
        "matrix",
        "quad",
        "pair",
        "maybe",
        "maybe_text",
        "maybe_numbers",
        "maybe_item",
        "inner",
        "color",
        "distance",
        "label",
        "ratio",
        "shape",
        "class_",
        "none",
    ];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![
            & self.flag,& self.signed8,& self.signed16,& self.signed32,& self.signed64,&
            self.unsigned8,& self.unsigned16,& self.unsigned32,& self.unsigned64,& self
            .single,& self.double_precision,& self.letter,& self.text,& self.blob,& self
            .numbers,& self.names,& self.items,& self.matrix,& self.quad,& self.pair,&
            self.maybe,& self.maybe_text,& self.maybe_numbers,& self.maybe_item,& self
            .inner,& self.color,& self.distance,& self.label,& self.ratio,& self.shape,&
            self.class_,& self.none,
        ]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            flag: values::field::<bool>(py, &given[0], &at.field("flag"))?,
            signed8: values::field::<i8>(py, &given[1], &at.field("signed8"))?,
            signed16: values::field::<i16>(py, &given[2], &at.field("signed16"))?,
            signed32: values::field::<i32>(py, &given[3], &at.field("signed32"))?,
            signed64: values::field::<i64>(py, &given[4], &at.field("signed64"))?,
            unsigned8: values::field::<u8>(py, &given[5], &at.field("unsigned8"))?,
            unsigned16: values::field::<u16>(py, &given[6], &at.field("unsigned16"))?,
            unsigned32: values::field::<u32>(py, &given[7], &at.field("unsigned32"))?,
            unsigned64: values::field::<u64>(py, &given[8], &at.field("unsigned64"))?,
            single: values::field::<f32>(py, &given[9], &at.field("single"))?,
            double_precision: values::field::<
                f64,
            >(py, &given[10], &at.field("double_precision"))?,
            letter: values::field::<char>(py, &given[11], &at.field("letter"))?,
            text: values::field::<String>(py, &given[12], &at.field("text"))?,
            blob: values::field::<Vec<u8>>(py, &given[13], &at.field("blob"))?,
            numbers: values::field::<Vec<i32>>(py, &given[14], &at.field("numbers"))?,
            names: values::field::<Vec<String>>(py, &given[15], &at.field("names"))?,
            items: values::field::<
                Vec<conformance::api::Item>,
            >(py, &given[16], &at.field("items"))?,
            matrix: values::field::<Vec<Vec<f64>>>(py, &given[17], &at.field("matrix"))?,
            quad: values::field::<[i32; 4]>(py, &given[18], &at.field("quad"))?,
            pair: values::field::<
                [conformance::api::Item; 2],
            >(py, &given[19], &at.field("pair"))?,
            maybe: values::optional::<Option<i64>>(py, &given[20], &at.field("maybe"))?,
            maybe_text: values::optional::<
                Option<String>,
            >(py, &given[21], &at.field("maybe_text"))?,
            maybe_numbers: values::optional::<
                Option<Vec<i32>>,
            >(py, &given[22], &at.field("maybe_numbers"))?,
            maybe_item: values::optional::<
                Option<conformance::api::Item>,
            >(py, &given[23], &at.field("maybe_item"))?,
            inner: values::field::<
                conformance::api::Item,
            >(py, &given[24], &at.field("inner"))?,
            color: values::field::<
                conformance::api::Color,
            >(py, &given[25], &at.field("color"))?,
            distance: values::field::<
                conformance::api::Meters,
            >(py, &given[26], &at.field("distance"))?,
            label: values::field::<
                conformance::api::Label,
            >(py, &given[27], &at.field("label"))?,
            ratio: values::field::<
                conformance::api::Ratio,
            >(py, &given[28], &at.field("ratio"))?,
            shape: values::field::<
                conformance::api::Shape,
            >(py, &given[29], &at.field("shape"))?,
            class_: values::field::<String>(py, &given[30], &at.field("class_"))?,
            none: values::optional::<Option<i32>>(py, &given[31], &at.field("none"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < bool as Lift >::plain(self.flag.bind(py).clone()) ?, < i8 as Lift
                >::plain(self.signed8.bind(py).clone()) ?, < i16 as Lift >::plain(self
                .signed16.bind(py).clone()) ?, < i32 as Lift >::plain(self.signed32
                .bind(py).clone()) ?, < i64 as Lift >::plain(self.signed64.bind(py)
                .clone()) ?, < u8 as Lift >::plain(self.unsigned8.bind(py).clone()) ?, <
                u16 as Lift >::plain(self.unsigned16.bind(py).clone()) ?, < u32 as Lift
                >::plain(self.unsigned32.bind(py).clone()) ?, < u64 as Lift >::plain(self
                .unsigned64.bind(py).clone()) ?, < f32 as Lift >::plain(self.single
                .bind(py).clone()) ?, < f64 as Lift >::plain(self.double_precision
                .bind(py).clone()) ?, < char as Lift >::plain(self.letter.bind(py)
                .clone()) ?, < String as Lift >::plain(self.text.bind(py).clone()) ?, <
                Vec < u8 > as Lift >::plain(self.blob.bind(py).clone()) ?, < Vec < i32 >
                as Lift >::plain(self.numbers.bind(py).clone()) ?, < Vec < String > as
                Lift >::plain(self.names.bind(py).clone()) ?, < Vec <
                conformance::api::Item > as Lift >::plain(self.items.bind(py).clone()) ?,
                < Vec < Vec < f64 >> as Lift >::plain(self.matrix.bind(py).clone()) ?, <
                [i32; 4] as Lift >::plain(self.quad.bind(py).clone()) ?, <
                [conformance::api::Item; 2] as Lift >::plain(self.pair.bind(py).clone())
                ?, < Option < i64 > as Lift >::plain(self.maybe.bind(py).clone()) ?, <
                Option < String > as Lift >::plain(self.maybe_text.bind(py).clone()) ?, <
                Option < Vec < i32 >> as Lift >::plain(self.maybe_numbers.bind(py)
                .clone()) ?, < Option < conformance::api::Item > as Lift >::plain(self
                .maybe_item.bind(py).clone()) ?, < conformance::api::Item as Lift
                >::plain(self.inner.bind(py).clone()) ?, < conformance::api::Color as
                Lift >::plain(self.color.bind(py).clone()) ?, < conformance::api::Meters
                as Lift >::plain(self.distance.bind(py).clone()) ?, <
                conformance::api::Label as Lift >::plain(self.label.bind(py).clone()) ?,
                < conformance::api::Ratio as Lift >::plain(self.ratio.bind(py).clone())
                ?, < conformance::api::Shape as Lift >::plain(self.shape.bind(py)
                .clone()) ?, < String as Lift >::plain(self.class_.bind(py).clone()) ?, <
                Option < i32 > as Lift >::plain(self.none.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, self)
    }
}
#[pymethods]
impl EverythingClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (
            flag,
            signed8,
            signed16,
            signed32,
            signed64,
            unsigned8,
            unsigned16,
            unsigned32,
            unsigned64,
            single,
            double_precision,
            letter,
            text,
            blob,
            numbers,
            names,
            items,
            matrix,
            quad,
            pair,
            maybe = None,
            maybe_text = None,
            maybe_numbers = None,
            maybe_item = None,
            inner = None,
            color = None,
            distance = None,
            label = None,
            ratio = None,
            shape = None,
            class_ = None,
            none = None,
        ),
        text_signature = "(flag, signed8, signed16, signed32, signed64, unsigned8, unsigned16, unsigned32, unsigned64, single, double_precision, letter, text, blob, numbers, names, items, matrix, quad, pair, maybe=None, maybe_text=None, maybe_numbers=None, maybe_item=None, inner=..., color=..., distance=..., label=..., ratio=..., shape=..., class_=..., none=None)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        flag: Bound<'py, PyAny>,
        signed8: Bound<'py, PyAny>,
        signed16: Bound<'py, PyAny>,
        signed32: Bound<'py, PyAny>,
        signed64: Bound<'py, PyAny>,
        unsigned8: Bound<'py, PyAny>,
        unsigned16: Bound<'py, PyAny>,
        unsigned32: Bound<'py, PyAny>,
        unsigned64: Bound<'py, PyAny>,
        single: Bound<'py, PyAny>,
        double_precision: Bound<'py, PyAny>,
        letter: Bound<'py, PyAny>,
        text: Bound<'py, PyAny>,
        blob: Bound<'py, PyAny>,
        numbers: Bound<'py, PyAny>,
        names: Bound<'py, PyAny>,
        items: Bound<'py, PyAny>,
        matrix: Bound<'py, PyAny>,
        quad: Bound<'py, PyAny>,
        pair: Bound<'py, PyAny>,
        maybe: Option<Bound<'py, PyAny>>,
        maybe_text: Option<Bound<'py, PyAny>>,
        maybe_numbers: Option<Bound<'py, PyAny>>,
        maybe_item: Option<Bound<'py, PyAny>>,
        inner: Option<Bound<'py, PyAny>>,
        color: Option<Bound<'py, PyAny>>,
        distance: Option<Bound<'py, PyAny>>,
        label: Option<Bound<'py, PyAny>>,
        ratio: Option<Bound<'py, PyAny>>,
        shape: Option<Bound<'py, PyAny>>,
        class_: Option<Bound<'py, PyAny>>,
        none: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Self> {
        let made = Self::make(
            __py,
            &[
                Some(flag),
                Some(signed8),
                Some(signed16),
                Some(signed32),
                Some(signed64),
                Some(unsigned8),
                Some(unsigned16),
                Some(unsigned32),
                Some(unsigned64),
                Some(single),
                Some(double_precision),
                Some(letter),
                Some(text),
                Some(blob),
                Some(numbers),
                Some(names),
                Some(items),
                Some(matrix),
                Some(quad),
                Some(pair),
                maybe,
                maybe_text,
                maybe_numbers,
                maybe_item,
                inner,
                color,
                distance,
                label,
                ratio,
                shape,
                class_,
                none,
            ],
            &At::object(),
        )?;
        Ok(made)
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        values::repr(slf)
    }
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        values::equal(slf, other)
    }
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        values::reduce(slf)
    }
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        values::replace(slf, changes)
    }
    /// A plain dict of the fields, with plain dicts in the place of the value classes inside.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        values::to_dict(slf)
    }
    /// The reverse of `to_dict`.
    #[staticmethod]
    fn from_dict<'py>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        values::from_fields(data, &At::plain())
    }
}
impl Lower for conformance::api::Everything {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = EverythingClass {
            flag: self.flag.lower(py)?.unbind(),
            signed8: self.signed8.lower(py)?.unbind(),
            signed16: self.signed16.lower(py)?.unbind(),
            signed32: self.signed32.lower(py)?.unbind(),
            signed64: self.signed64.lower(py)?.unbind(),
            unsigned8: self.unsigned8.lower(py)?.unbind(),
            unsigned16: self.unsigned16.lower(py)?.unbind(),
            unsigned32: self.unsigned32.lower(py)?.unbind(),
            unsigned64: self.unsigned64.lower(py)?.unbind(),
            single: self.single.lower(py)?.unbind(),
            double_precision: self.double_precision.lower(py)?.unbind(),
            letter: self.letter.lower(py)?.unbind(),
            text: self.text.lower(py)?.unbind(),
            blob: self.blob.lower(py)?.unbind(),
            numbers: self.numbers.lower(py)?.unbind(),
            names: self.names.lower(py)?.unbind(),
            items: self.items.lower(py)?.unbind(),
            matrix: self.matrix.lower(py)?.unbind(),
            quad: self.quad.lower(py)?.unbind(),
            pair: self.pair.lower(py)?.unbind(),
            maybe: self.maybe.lower(py)?.unbind(),
            maybe_text: self.maybe_text.lower(py)?.unbind(),
            maybe_numbers: self.maybe_numbers.lower(py)?.unbind(),
            maybe_item: self.maybe_item.lower(py)?.unbind(),
            inner: self.inner.lower(py)?.unbind(),
            color: self.color.lower(py)?.unbind(),
            distance: self.distance.lower(py)?.unbind(),
            label: self.label.lower(py)?.unbind(),
            ratio: self.ratio.lower(py)?.unbind(),
            shape: self.shape.lower(py)?.unbind(),
            class_: self.class.lower(py)?.unbind(),
            none: self.none.lower(py)?.unbind(),
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::api::Everything {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<EverythingClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::Everything {
            flag: Lift::lift(fields.flag.bind(py), &at.field("flag"))?,
            signed8: Lift::lift(fields.signed8.bind(py), &at.field("signed8"))?,
            signed16: Lift::lift(fields.signed16.bind(py), &at.field("signed16"))?,
            signed32: Lift::lift(fields.signed32.bind(py), &at.field("signed32"))?,
            signed64: Lift::lift(fields.signed64.bind(py), &at.field("signed64"))?,
            unsigned8: Lift::lift(fields.unsigned8.bind(py), &at.field("unsigned8"))?,
            unsigned16: Lift::lift(fields.unsigned16.bind(py), &at.field("unsigned16"))?,
            unsigned32: Lift::lift(fields.unsigned32.bind(py), &at.field("unsigned32"))?,
            unsigned64: Lift::lift(fields.unsigned64.bind(py), &at.field("unsigned64"))?,
            single: Lift::lift(fields.single.bind(py), &at.field("single"))?,
            double_precision: Lift::lift(
                fields.double_precision.bind(py),
                &at.field("double_precision"),
            )?,
            letter: Lift::lift(fields.letter.bind(py), &at.field("letter"))?,
            text: Lift::lift(fields.text.bind(py), &at.field("text"))?,
            blob: Lift::lift(fields.blob.bind(py), &at.field("blob"))?,
            numbers: Lift::lift(fields.numbers.bind(py), &at.field("numbers"))?,
            names: Lift::lift(fields.names.bind(py), &at.field("names"))?,
            items: Lift::lift(fields.items.bind(py), &at.field("items"))?,
            matrix: Lift::lift(fields.matrix.bind(py), &at.field("matrix"))?,
            quad: Lift::lift(fields.quad.bind(py), &at.field("quad"))?,
            pair: Lift::lift(fields.pair.bind(py), &at.field("pair"))?,
            maybe: Lift::lift(fields.maybe.bind(py), &at.field("maybe"))?,
            maybe_text: Lift::lift(fields.maybe_text.bind(py), &at.field("maybe_text"))?,
            maybe_numbers: Lift::lift(
                fields.maybe_numbers.bind(py),
                &at.field("maybe_numbers"),
            )?,
            maybe_item: Lift::lift(fields.maybe_item.bind(py), &at.field("maybe_item"))?,
            inner: Lift::lift(fields.inner.bind(py), &at.field("inner"))?,
            color: Lift::lift(fields.color.bind(py), &at.field("color"))?,
            distance: Lift::lift(fields.distance.bind(py), &at.field("distance"))?,
            label: Lift::lift(fields.label.bind(py), &at.field("label"))?,
            ratio: Lift::lift(fields.ratio.bind(py), &at.field("ratio"))?,
            shape: Lift::lift(fields.shape.bind(py), &at.field("shape"))?,
            class: Lift::lift(fields.class_.bind(py), &at.field("class_"))?,
            none: Lift::lift(fields.none.bind(py), &at.field("none"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<EverythingClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<EverythingClass>()?)?.into_any())
    }
}
/// One of many.
#[pyclass(frozen, name = "Tick", module = "conformance")]
pub(crate) struct TickClass {
    /// Its number.
    #[pyo3(get)]
    n: Py<PyAny>,
    /// A text.
    #[pyo3(get)]
    text: Py<PyAny>,
}
impl Value for TickClass {
    const SHOWN: &'static str = "Tick";
    const FIELDS: &'static [&'static str] = &["n", "text"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.n,& self.text,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            n: values::field::<u32>(py, &given[0], &at.field("n"))?,
            text: values::field::<String>(py, &given[1], &at.field("text"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < u32 as Lift >::plain(self.n.bind(py).clone()) ?, < String as Lift
                >::plain(self.text.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, self)
    }
}
#[pymethods]
impl TickClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (n, text), text_signature = "(n, text)")]
    fn __new__<'py>(
        __py: Python<'py>,
        n: Bound<'py, PyAny>,
        text: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(n), Some(text)], &At::object())?;
        Ok(made)
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        values::repr(slf)
    }
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        values::equal(slf, other)
    }
    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        values::hash(slf)
    }
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        values::reduce(slf)
    }
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        values::replace(slf, changes)
    }
    /// A plain dict of the fields, with plain dicts in the place of the value classes inside.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        values::to_dict(slf)
    }
    /// The reverse of `to_dict`.
    #[staticmethod]
    fn from_dict<'py>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        values::from_fields(data, &At::plain())
    }
}
impl Lower for conformance::api::Tick {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = TickClass {
            n: self.n.lower(py)?.unbind(),
            text: self.text.lower(py)?.unbind(),
        };
        Ok(object.object(py)?.into_any())
    }
}
/// A [`Wait`] or a [`Block`] has begun.
#[pyclass(frozen, name = "WaitStarted", module = "conformance")]
pub(crate) struct WaitStartedClass {
    /// How long it will take, in milliseconds.
    #[pyo3(get)]
    ms: Py<PyAny>,
}
impl Value for WaitStartedClass {
    const SHOWN: &'static str = "WaitStarted";
    const FIELDS: &'static [&'static str] = &["ms"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.ms,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            ms: values::field::<u32>(py, &given[0], &at.field("ms"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(vec![< u32 as Lift >::plain(self.ms.bind(py).clone()) ?,])
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, self)
    }
}
#[pymethods]
impl WaitStartedClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (ms), text_signature = "(ms)")]
    fn __new__<'py>(__py: Python<'py>, ms: Bound<'py, PyAny>) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(ms)], &At::object())?;
        Ok(made)
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        values::repr(slf)
    }
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        values::equal(slf, other)
    }
    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        values::hash(slf)
    }
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        values::reduce(slf)
    }
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        values::replace(slf, changes)
    }
    /// A plain dict of the fields, with plain dicts in the place of the value classes inside.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        values::to_dict(slf)
    }
    /// The reverse of `to_dict`.
    #[staticmethod]
    fn from_dict<'py>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        values::from_fields(data, &At::plain())
    }
}
impl Lower for conformance::api::WaitStarted {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = WaitStartedClass {
            ms: self.ms.lower(py)?.unbind(),
        };
        Ok(object.object(py)?.into_any())
    }
}
/// An event that carries what is not a number.
#[pyclass(frozen, name = "Shaped", module = "conformance")]
pub(crate) struct ShapedClass {
    /// A variant with data.
    #[pyo3(get)]
    shape: Py<PyAny>,
    /// Structures.
    #[pyo3(get)]
    items: Py<PyAny>,
    /// A text or nothing.
    #[pyo3(get)]
    maybe: Py<PyAny>,
}
impl Value for ShapedClass {
    const SHOWN: &'static str = "Shaped";
    const FIELDS: &'static [&'static str] = &["shape", "items", "maybe"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.shape,& self.items,& self.maybe,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            shape: values::field::<
                conformance::api::Shape,
            >(py, &given[0], &at.field("shape"))?,
            items: values::field::<
                Vec<conformance::api::Item>,
            >(py, &given[1], &at.field("items"))?,
            maybe: values::optional::<Option<String>>(py, &given[2], &at.field("maybe"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::Shape as Lift >::plain(self.shape.bind(py).clone())
                ?, < Vec < conformance::api::Item > as Lift >::plain(self.items.bind(py)
                .clone()) ?, < Option < String > as Lift >::plain(self.maybe.bind(py)
                .clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, self)
    }
}
#[pymethods]
impl ShapedClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (shape, items, maybe = None),
        text_signature = "(shape, items, maybe=None)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        shape: Bound<'py, PyAny>,
        items: Bound<'py, PyAny>,
        maybe: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(shape), Some(items), maybe], &At::object())?;
        Ok(made)
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        values::repr(slf)
    }
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        values::equal(slf, other)
    }
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        values::reduce(slf)
    }
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        values::replace(slf, changes)
    }
    /// A plain dict of the fields, with plain dicts in the place of the value classes inside.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        values::to_dict(slf)
    }
    /// The reverse of `to_dict`.
    #[staticmethod]
    fn from_dict<'py>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        values::from_fields(data, &At::plain())
    }
}
impl Lower for conformance::api::Shaped {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = ShapedClass {
            shape: self.shape.lower(py)?.unbind(),
            items: self.items.lower(py)?.unbind(),
            maybe: self.maybe.lower(py)?.unbind(),
        };
        Ok(object.object(py)?.into_any())
    }
}
/// An event that carries nothing; [`Prod`] causes one.
#[pyclass(frozen, name = "Everyone", module = "conformance")]
pub(crate) struct EveryoneClass {}
impl Value for EveryoneClass {
    const SHOWN: &'static str = "Everyone";
    const FIELDS: &'static [&'static str] = &[];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![]
    }
    fn make<'py>(
        _: Python<'py>,
        _: &[Option<Bound<'py, PyAny>>],
        _: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {})
    }
    fn plain_fields<'py>(&self, _: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(Vec::new())
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, self)
    }
}
#[pymethods]
impl EveryoneClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    fn __new__<'py>(__py: Python<'py>) -> PyResult<Self> {
        let made = Self::make(__py, &[], &At::object())?;
        Ok(made)
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        values::repr(slf)
    }
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        values::equal(slf, other)
    }
    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        values::hash(slf)
    }
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        values::reduce(slf)
    }
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        values::replace(slf, changes)
    }
    /// A plain dict of the fields, with plain dicts in the place of the value classes inside.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        values::to_dict(slf)
    }
    /// The reverse of `to_dict`.
    #[staticmethod]
    fn from_dict<'py>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        values::from_fields(data, &At::plain())
    }
}
impl Lower for conformance::api::Everyone {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = EveryoneClass {};
        Ok(object.object(py)?.into_any())
    }
}
/// Variants with data of different kinds, and one without.
#[pyclass(frozen, subclass, name = "Shape", module = "conformance")]
pub(crate) struct ShapeClass;
#[pymethods]
impl ShapeClass {
    /// The reverse of a variant's `to_dict`.
    #[staticmethod]
    fn from_dict<'py>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::Shape as Lift>::check(data, &At::plain())
    }
}
impl Lower for conformance::api::Shape {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self {
            conformance::api::Shape::Circle { radius: field0 } => {
                let object = Shape_CircleClass {
                    radius: field0.lower(py)?.unbind(),
                };
                Ok(object.object(py)?.into_any())
            }
            conformance::api::Shape::Rect { width: field0, height: field1 } => {
                let object = Shape_RectClass {
                    width: field0.lower(py)?.unbind(),
                    height: field1.lower(py)?.unbind(),
                };
                Ok(object.object(py)?.into_any())
            }
            conformance::api::Shape::Named { name: field0, tags: field1 } => {
                let object = Shape_NamedClass {
                    name: field0.lower(py)?.unbind(),
                    tags: field1.lower(py)?.unbind(),
                };
                Ok(object.object(py)?.into_any())
            }
            conformance::api::Shape::Empty {} => {
                let object = Shape_EmptyClass {};
                Ok(object.object(py)?.into_any())
            }
        }
    }
}
impl Lift for conformance::api::Shape {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = Self::check(value, at)?;
        if let Ok(object) = object.cast::<Shape_CircleClass>() {
            let (py, fields) = (object.py(), object.get());
            return Ok(conformance::api::Shape::Circle {
                radius: Lift::lift(fields.radius.bind(py), &at.field("radius"))?,
            });
        }
        if let Ok(object) = object.cast::<Shape_RectClass>() {
            let (py, fields) = (object.py(), object.get());
            return Ok(conformance::api::Shape::Rect {
                width: Lift::lift(fields.width.bind(py), &at.field("width"))?,
                height: Lift::lift(fields.height.bind(py), &at.field("height"))?,
            });
        }
        if let Ok(object) = object.cast::<Shape_NamedClass>() {
            let (py, fields) = (object.py(), object.get());
            return Ok(conformance::api::Shape::Named {
                name: Lift::lift(fields.name.bind(py), &at.field("name"))?,
                tags: Lift::lift(fields.tags.bind(py), &at.field("tags"))?,
            });
        }
        if object.is_instance_of::<Shape_EmptyClass>() {
            return Ok(conformance::api::Shape::Empty {});
        }
        Err(at.expected("a variant of Shape", value))
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        if value.is_instance_of::<ShapeClass>() {
            return Ok(value.clone());
        }
        if !at.is_plain() {
            return Err(at.expected("Shape", value));
        }
        let (variant, fields) = values::variant_of(value, at, "Shape")?;
        match variant.as_str() {
            "Circle" => {
                Ok(values::from_fields::<Shape_CircleClass>(&fields, at)?.into_any())
            }
            "Rect" => Ok(values::from_fields::<Shape_RectClass>(&fields, at)?.into_any()),
            "Named" => {
                Ok(values::from_fields::<Shape_NamedClass>(&fields, at)?.into_any())
            }
            "Empty" => {
                Ok(values::from_fields::<Shape_EmptyClass>(&fields, at)?.into_any())
            }
            _ => {
                Err(
                    at.wrong(value.py(), &format!("{variant} is not a variant of Shape")),
                )
            }
        }
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        value.call_method0("to_dict")
    }
}
/// All points at one distance.
#[pyclass(frozen, extends = ShapeClass, name = "Circle", module = "conformance")]
pub(crate) struct Shape_CircleClass {
    /// That distance.
    #[pyo3(get)]
    radius: Py<PyAny>,
}
impl Value for Shape_CircleClass {
    const SHOWN: &'static str = "Shape.Circle";
    const FIELDS: &'static [&'static str] = &["radius"];
    const VARIANT: Option<&'static str> = Some("Circle");
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.radius,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            radius: values::field::<f64>(py, &given[0], &at.field("radius"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(vec![< f64 as Lift >::plain(self.radius.bind(py).clone()) ?,])
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, PyClassInitializer::from(ShapeClass).add_subclass(self))
    }
}
#[pymethods]
impl Shape_CircleClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (radius), text_signature = "(radius)")]
    fn __new__<'py>(
        __py: Python<'py>,
        radius: Bound<'py, PyAny>,
    ) -> PyResult<PyClassInitializer<Self>> {
        let made = Self::make(__py, &[Some(radius)], &At::object())?;
        Ok(PyClassInitializer::from(ShapeClass).add_subclass(made))
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        values::repr(slf)
    }
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        values::equal(slf, other)
    }
    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        values::hash(slf)
    }
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        values::reduce(slf)
    }
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        values::replace(slf, changes)
    }
    /// A plain dict of the fields, with plain dicts in the place of the value classes inside.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        values::to_dict(slf)
    }
}
/// Four right angles.
#[pyclass(frozen, extends = ShapeClass, name = "Rect", module = "conformance")]
pub(crate) struct Shape_RectClass {
    /// From left to right.
    #[pyo3(get)]
    width: Py<PyAny>,
    /// From top to bottom.
    #[pyo3(get)]
    height: Py<PyAny>,
}
impl Value for Shape_RectClass {
    const SHOWN: &'static str = "Shape.Rect";
    const FIELDS: &'static [&'static str] = &["width", "height"];
    const VARIANT: Option<&'static str> = Some("Rect");
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.width,& self.height,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            width: values::field::<f64>(py, &given[0], &at.field("width"))?,
            height: values::field::<f64>(py, &given[1], &at.field("height"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < f64 as Lift >::plain(self.width.bind(py).clone()) ?, < f64 as Lift
                >::plain(self.height.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, PyClassInitializer::from(ShapeClass).add_subclass(self))
    }
}
#[pymethods]
impl Shape_RectClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (width, height), text_signature = "(width, height)")]
    fn __new__<'py>(
        __py: Python<'py>,
        width: Bound<'py, PyAny>,
        height: Bound<'py, PyAny>,
    ) -> PyResult<PyClassInitializer<Self>> {
        let made = Self::make(__py, &[Some(width), Some(height)], &At::object())?;
        Ok(PyClassInitializer::from(ShapeClass).add_subclass(made))
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        values::repr(slf)
    }
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        values::equal(slf, other)
    }
    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        values::hash(slf)
    }
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        values::reduce(slf)
    }
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        values::replace(slf, changes)
    }
    /// A plain dict of the fields, with plain dicts in the place of the value classes inside.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        values::to_dict(slf)
    }
}
/// Known by its name only.
#[pyclass(frozen, extends = ShapeClass, name = "Named", module = "conformance")]
pub(crate) struct Shape_NamedClass {
    /// The name.
    #[pyo3(get)]
    name: Py<PyAny>,
    /// What else is said of it.
    #[pyo3(get)]
    tags: Py<PyAny>,
}
impl Value for Shape_NamedClass {
    const SHOWN: &'static str = "Shape.Named";
    const FIELDS: &'static [&'static str] = &["name", "tags"];
    const VARIANT: Option<&'static str> = Some("Named");
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.name,& self.tags,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            name: values::field::<String>(py, &given[0], &at.field("name"))?,
            tags: values::field::<Vec<String>>(py, &given[1], &at.field("tags"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < String as Lift >::plain(self.name.bind(py).clone()) ?, < Vec < String >
                as Lift >::plain(self.tags.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, PyClassInitializer::from(ShapeClass).add_subclass(self))
    }
}
#[pymethods]
impl Shape_NamedClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (name, tags), text_signature = "(name, tags)")]
    fn __new__<'py>(
        __py: Python<'py>,
        name: Bound<'py, PyAny>,
        tags: Bound<'py, PyAny>,
    ) -> PyResult<PyClassInitializer<Self>> {
        let made = Self::make(__py, &[Some(name), Some(tags)], &At::object())?;
        Ok(PyClassInitializer::from(ShapeClass).add_subclass(made))
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        values::repr(slf)
    }
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        values::equal(slf, other)
    }
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        values::reduce(slf)
    }
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        values::replace(slf, changes)
    }
    /// A plain dict of the fields, with plain dicts in the place of the value classes inside.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        values::to_dict(slf)
    }
}
/// Nothing at all.
#[pyclass(frozen, extends = ShapeClass, name = "Empty", module = "conformance")]
pub(crate) struct Shape_EmptyClass {}
impl Value for Shape_EmptyClass {
    const SHOWN: &'static str = "Shape.Empty";
    const FIELDS: &'static [&'static str] = &[];
    const VARIANT: Option<&'static str> = Some("Empty");
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![]
    }
    fn make<'py>(
        _: Python<'py>,
        _: &[Option<Bound<'py, PyAny>>],
        _: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {})
    }
    fn plain_fields<'py>(&self, _: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(Vec::new())
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, PyClassInitializer::from(ShapeClass).add_subclass(self))
    }
}
#[pymethods]
impl Shape_EmptyClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    fn __new__<'py>(__py: Python<'py>) -> PyResult<PyClassInitializer<Self>> {
        let made = Self::make(__py, &[], &At::object())?;
        Ok(PyClassInitializer::from(ShapeClass).add_subclass(made))
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        values::repr(slf)
    }
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        values::equal(slf, other)
    }
    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        values::hash(slf)
    }
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        values::reduce(slf)
    }
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        values::replace(slf, changes)
    }
    /// A plain dict of the fields, with plain dicts in the place of the value classes inside.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        values::to_dict(slf)
    }
}
impl Lower for conformance::api::TestError {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let message = self.to_string();
        match self {
            conformance::api::TestError::NotFound { id: field0 } => {
                let fields = [field0.lower(py)?];
                errors::declared(
                    py,
                    "TestError",
                    "NotFound",
                    PyTuple::new(py, fields as [Bound<'py, PyAny>; 1])?,
                    &message,
                )
            }
            conformance::api::TestError::Refused { reason: field0, codes: field1 } => {
                let fields = [field0.lower(py)?, field1.lower(py)?];
                errors::declared(
                    py,
                    "TestError",
                    "Refused",
                    PyTuple::new(py, fields as [Bound<'py, PyAny>; 2])?,
                    &message,
                )
            }
            conformance::api::TestError::Plain {} => {
                let fields = [];
                errors::declared(
                    py,
                    "TestError",
                    "Plain",
                    PyTuple::new(py, fields as [Bound<'py, PyAny>; 0])?,
                    &message,
                )
            }
        }
    }
}
impl Lift for conformance::api::TestError {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        match errors::variant_of(value, "TestError", at)?.as_str() {
            "NotFound" => {
                Ok(conformance::api::TestError::NotFound {
                    id: Lift::lift(&value.getattr("id")?, &at.field("id"))?,
                })
            }
            "Refused" => {
                Ok(conformance::api::TestError::Refused {
                    reason: Lift::lift(&value.getattr("reason")?, &at.field("reason"))?,
                    codes: Lift::lift(&value.getattr("codes")?, &at.field("codes"))?,
                })
            }
            "Plain" => {
                Ok(conformance::api::TestError::Plain {
                })
            }
            _ => Err(at.expected("a variant of TestError", value)),
        }
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Self::lift(value, at)?;
        Ok(value.clone())
    }
}
impl Raise for conformance::api::TestError {
    fn raise(self, py: Python<'_>) -> PyErr {
        self.lower(py).map_or_else(|error| error, PyErr::from_value)
    }
}
impl Lower for conformance::api::PlainError {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let message = self.to_string();
        match self {
            conformance::api::PlainError::Early {} => {
                let fields = [];
                errors::declared(
                    py,
                    "PlainError",
                    "Early",
                    PyTuple::new(py, fields as [Bound<'py, PyAny>; 0])?,
                    &message,
                )
            }
            conformance::api::PlainError::Late {} => {
                let fields = [];
                errors::declared(
                    py,
                    "PlainError",
                    "Late",
                    PyTuple::new(py, fields as [Bound<'py, PyAny>; 0])?,
                    &message,
                )
            }
        }
    }
}
impl Lift for conformance::api::PlainError {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        match errors::variant_of(value, "PlainError", at)?.as_str() {
            "Early" => {
                Ok(conformance::api::PlainError::Early {
                })
            }
            "Late" => {
                Ok(conformance::api::PlainError::Late {
                })
            }
            _ => Err(at.expected("a variant of PlainError", value)),
        }
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Self::lift(value, at)?;
        Ok(value.clone())
    }
}
impl Raise for conformance::api::PlainError {
    fn raise(self, py: Python<'_>) -> PyErr {
        self.lower(py).map_or_else(|error| error, PyErr::from_value)
    }
}
/// Puts the classes into the module, and those of variants into the class of their enum.
pub(crate) fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<ItemClass>()?;
    module.add_class::<EverythingClass>()?;
    module.add_class::<TickClass>()?;
    module.add_class::<WaitStartedClass>()?;
    module.add_class::<ShapedClass>()?;
    module.add_class::<EveryoneClass>()?;
    module.add_class::<ShapeClass>()?;
    values::nest::<ShapeClass, Shape_CircleClass>(module.py(), "Circle")?;
    values::nest::<ShapeClass, Shape_RectClass>(module.py(), "Rect")?;
    values::nest::<ShapeClass, Shape_NamedClass>(module.py(), "Named")?;
    values::nest::<ShapeClass, Shape_EmptyClass>(module.py(), "Empty")?;
    Ok(())
}
