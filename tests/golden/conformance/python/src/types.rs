//! The types of the declarations: their classes, and how each crosses.
//!
//! Made by brokers-codegen from the declarations. Do not edit.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};
use crate::at::At;
use crate::convert::{Lift, Lower};
use crate::depth;
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
            name: self.name.lower_field(py, "name")?,
            amount: self.amount.lower_field(py, "amount")?,
            flag: self.flag.lower_field(py, "flag")?,
            letter: self.letter.lower_field(py, "letter")?,
            color: self.color.lower_field(py, "color")?,
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
            flag: self.flag.lower_field(py, "flag")?,
            signed8: self.signed8.lower_field(py, "signed8")?,
            signed16: self.signed16.lower_field(py, "signed16")?,
            signed32: self.signed32.lower_field(py, "signed32")?,
            signed64: self.signed64.lower_field(py, "signed64")?,
            unsigned8: self.unsigned8.lower_field(py, "unsigned8")?,
            unsigned16: self.unsigned16.lower_field(py, "unsigned16")?,
            unsigned32: self.unsigned32.lower_field(py, "unsigned32")?,
            unsigned64: self.unsigned64.lower_field(py, "unsigned64")?,
            single: self.single.lower_field(py, "single")?,
            double_precision: self.double_precision.lower_field(py, "double_precision")?,
            letter: self.letter.lower_field(py, "letter")?,
            text: self.text.lower_field(py, "text")?,
            blob: self.blob.lower_field(py, "blob")?,
            numbers: self.numbers.lower_field(py, "numbers")?,
            names: self.names.lower_field(py, "names")?,
            items: self.items.lower_field(py, "items")?,
            matrix: self.matrix.lower_field(py, "matrix")?,
            quad: self.quad.lower_field(py, "quad")?,
            pair: self.pair.lower_field(py, "pair")?,
            maybe: self.maybe.lower_field(py, "maybe")?,
            maybe_text: self.maybe_text.lower_field(py, "maybe_text")?,
            maybe_numbers: self.maybe_numbers.lower_field(py, "maybe_numbers")?,
            maybe_item: self.maybe_item.lower_field(py, "maybe_item")?,
            inner: self.inner.lower_field(py, "inner")?,
            color: self.color.lower_field(py, "color")?,
            distance: self.distance.lower_field(py, "distance")?,
            label: self.label.lower_field(py, "label")?,
            ratio: self.ratio.lower_field(py, "ratio")?,
            shape: self.shape.lower_field(py, "shape")?,
            class_: self.class.lower_field(py, "class_")?,
            none: self.none.lower_field(py, "none")?,
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
/// Durations and moments in every place.
#[pyclass(frozen, name = "Times", module = "conformance")]
pub(crate) struct TimesClass {
    /// How long something may take.
    #[pyo3(get)]
    timeout: Py<PyAny>,
    /// When something happened.
    #[pyo3(get)]
    at: Py<PyAny>,
    /// How long, or nothing.
    #[pyo3(get)]
    maybe: Py<PyAny>,
    /// Moments.
    #[pyo3(get)]
    all: Py<PyAny>,
}
impl Value for TimesClass {
    const SHOWN: &'static str = "Times";
    const FIELDS: &'static [&'static str] = &["timeout", "at", "maybe", "all"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.timeout,& self.at,& self.maybe,& self.all,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            timeout: values::field::<
                ::std::time::Duration,
            >(py, &given[0], &at.field("timeout"))?,
            at: values::field::<
                ::std::time::SystemTime,
            >(py, &given[1], &at.field("at"))?,
            maybe: values::optional::<
                Option<::std::time::Duration>,
            >(py, &given[2], &at.field("maybe"))?,
            all: values::field::<
                Vec<::std::time::SystemTime>,
            >(py, &given[3], &at.field("all"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                <::std::time::Duration as Lift >::plain(self.timeout.bind(py).clone()) ?,
                <::std::time::SystemTime as Lift >::plain(self.at.bind(py).clone()) ?, <
                Option <::std::time::Duration > as Lift >::plain(self.maybe.bind(py)
                .clone()) ?, < Vec <::std::time::SystemTime > as Lift >::plain(self.all
                .bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, self)
    }
}
#[pymethods]
impl TimesClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (timeout, at, maybe = None, all = None),
        text_signature = "(timeout, at, maybe=None, all=...)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        timeout: Bound<'py, PyAny>,
        at: Bound<'py, PyAny>,
        maybe: Option<Bound<'py, PyAny>>,
        all: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Self> {
        let made = Self::make(
            __py,
            &[Some(timeout), Some(at), maybe, all],
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
impl Lower for conformance::new_types::Times {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = TimesClass {
            timeout: self.timeout.lower_field(py, "timeout")?,
            at: self.at.lower_field(py, "at")?,
            maybe: self.maybe.lower_field(py, "maybe")?,
            all: self.all.lower_field(py, "all")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::new_types::Times {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<TimesClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::new_types::Times {
            timeout: Lift::lift(fields.timeout.bind(py), &at.field("timeout"))?,
            at: Lift::lift(fields.at.bind(py), &at.field("at"))?,
            maybe: Lift::lift(fields.maybe.bind(py), &at.field("maybe"))?,
            all: Lift::lift(fields.all.bind(py), &at.field("all"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<TimesClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<TimesClass>()?)?.into_any())
    }
}
/// Maps with keys and values of every kind.
#[pyclass(frozen, name = "Maps", module = "conformance")]
pub(crate) struct MapsClass {
    /// By text, sorted.
    #[pyo3(get)]
    by_name: Py<PyAny>,
    /// By number, in no order.
    #[pyo3(get)]
    by_id: Py<PyAny>,
    /// Maps in a map, with lists.
    #[pyo3(get)]
    nested: Py<PyAny>,
    /// By truth value.
    #[pyo3(get)]
    by_flag: Py<PyAny>,
    /// By character.
    #[pyo3(get)]
    by_char: Py<PyAny>,
    /// By variant without data.
    #[pyo3(get)]
    by_enum: Py<PyAny>,
    /// Structures or nothing.
    #[pyo3(get)]
    maybe: Py<PyAny>,
}
impl Value for MapsClass {
    const SHOWN: &'static str = "Maps";
    const FIELDS: &'static [&'static str] = &[
        "by_name",
        "by_id",
        "nested",
        "by_flag",
        "by_char",
        "by_enum",
        "maybe",
    ];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![
            & self.by_name,& self.by_id,& self.nested,& self.by_flag,& self.by_char,&
            self.by_enum,& self.maybe,
        ]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            by_name: values::field::<
                ::std::collections::BTreeMap<String, i64>,
            >(py, &given[0], &at.field("by_name"))?,
            by_id: values::field::<
                ::std::collections::HashMap<u32, conformance::api::Item>,
            >(py, &given[1], &at.field("by_id"))?,
            nested: values::field::<
                ::std::collections::BTreeMap<
                    String,
                    ::std::collections::BTreeMap<i64, Vec<String>>,
                >,
            >(py, &given[2], &at.field("nested"))?,
            by_flag: values::field::<
                ::std::collections::BTreeMap<bool, String>,
            >(py, &given[3], &at.field("by_flag"))?,
            by_char: values::field::<
                ::std::collections::BTreeMap<char, u8>,
            >(py, &given[4], &at.field("by_char"))?,
            by_enum: values::field::<
                ::std::collections::HashMap<conformance::api::Color, Vec<u8>>,
            >(py, &given[5], &at.field("by_enum"))?,
            maybe: values::field::<
                ::std::collections::BTreeMap<String, Option<conformance::api::Item>>,
            >(py, &given[6], &at.field("maybe"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                <::std::collections::BTreeMap < String, i64 > as Lift >::plain(self
                .by_name.bind(py).clone()) ?, <::std::collections::HashMap < u32,
                conformance::api::Item > as Lift >::plain(self.by_id.bind(py).clone()) ?,
                <::std::collections::BTreeMap < String, ::std::collections::BTreeMap <
                i64, Vec < String >>> as Lift >::plain(self.nested.bind(py).clone()) ?,
                <::std::collections::BTreeMap < bool, String > as Lift >::plain(self
                .by_flag.bind(py).clone()) ?, <::std::collections::BTreeMap < char, u8 >
                as Lift >::plain(self.by_char.bind(py).clone()) ?,
                <::std::collections::HashMap < conformance::api::Color, Vec < u8 >> as
                Lift >::plain(self.by_enum.bind(py).clone()) ?,
                <::std::collections::BTreeMap < String, Option < conformance::api::Item
                >> as Lift >::plain(self.maybe.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, self)
    }
}
#[pymethods]
impl MapsClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (by_name, by_id, nested, by_flag, by_char, by_enum, maybe),
        text_signature = "(by_name, by_id, nested, by_flag, by_char, by_enum, maybe)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        by_name: Bound<'py, PyAny>,
        by_id: Bound<'py, PyAny>,
        nested: Bound<'py, PyAny>,
        by_flag: Bound<'py, PyAny>,
        by_char: Bound<'py, PyAny>,
        by_enum: Bound<'py, PyAny>,
        maybe: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let made = Self::make(
            __py,
            &[
                Some(by_name),
                Some(by_id),
                Some(nested),
                Some(by_flag),
                Some(by_char),
                Some(by_enum),
                Some(maybe),
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
impl Lower for conformance::new_types::Maps {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = MapsClass {
            by_name: self.by_name.lower_field(py, "by_name")?,
            by_id: self.by_id.lower_field(py, "by_id")?,
            nested: self.nested.lower_field(py, "nested")?,
            by_flag: self.by_flag.lower_field(py, "by_flag")?,
            by_char: self.by_char.lower_field(py, "by_char")?,
            by_enum: self.by_enum.lower_field(py, "by_enum")?,
            maybe: self.maybe.lower_field(py, "maybe")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::new_types::Maps {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<MapsClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::new_types::Maps {
            by_name: Lift::lift(fields.by_name.bind(py), &at.field("by_name"))?,
            by_id: Lift::lift(fields.by_id.bind(py), &at.field("by_id"))?,
            nested: Lift::lift(fields.nested.bind(py), &at.field("nested"))?,
            by_flag: Lift::lift(fields.by_flag.bind(py), &at.field("by_flag"))?,
            by_char: Lift::lift(fields.by_char.bind(py), &at.field("by_char"))?,
            by_enum: Lift::lift(fields.by_enum.bind(py), &at.field("by_enum"))?,
            maybe: Lift::lift(fields.maybe.bind(py), &at.field("maybe"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<MapsClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<MapsClass>()?)?.into_any())
    }
}
/// Tuples of several lengths.
#[pyclass(frozen, name = "Tuples", module = "conformance")]
pub(crate) struct TuplesClass {
    /// Two parts.
    #[pyo3(get)]
    pair: Py<PyAny>,
    /// One part.
    #[pyo3(get)]
    one: Py<PyAny>,
    /// A tuple in a tuple, and one in a list.
    #[pyo3(get)]
    nested: Py<PyAny>,
    /// A duration, and a moment or nothing.
    #[pyo3(get)]
    times: Py<PyAny>,
}
impl Value for TuplesClass {
    const SHOWN: &'static str = "Tuples";
    const FIELDS: &'static [&'static str] = &["pair", "one", "nested", "times"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.pair,& self.one,& self.nested,& self.times,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            pair: values::field::<(i32, String)>(py, &given[0], &at.field("pair"))?,
            one: values::field::<(f64,)>(py, &given[1], &at.field("one"))?,
            nested: values::field::<
                ((u8, bool), Vec<(String, i64)>),
            >(py, &given[2], &at.field("nested"))?,
            times: values::field::<
                (::std::time::Duration, Option<::std::time::SystemTime>),
            >(py, &given[3], &at.field("times"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < (i32, String,) as Lift >::plain(self.pair.bind(py).clone()) ?, < (f64,)
                as Lift >::plain(self.one.bind(py).clone()) ?, < ((u8, bool,), Vec <
                (String, i64,) >,) as Lift >::plain(self.nested.bind(py).clone()) ?, <
                (::std::time::Duration, Option <::std::time::SystemTime >,) as Lift
                >::plain(self.times.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, self)
    }
}
#[pymethods]
impl TuplesClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (pair, one, nested, times),
        text_signature = "(pair, one, nested, times)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        pair: Bound<'py, PyAny>,
        one: Bound<'py, PyAny>,
        nested: Bound<'py, PyAny>,
        times: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let made = Self::make(
            __py,
            &[Some(pair), Some(one), Some(nested), Some(times)],
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
impl Lower for conformance::new_types::Tuples {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = TuplesClass {
            pair: self.pair.lower_field(py, "pair")?,
            one: self.one.lower_field(py, "one")?,
            nested: self.nested.lower_field(py, "nested")?,
            times: self.times.lower_field(py, "times")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::new_types::Tuples {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<TuplesClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::new_types::Tuples {
            pair: Lift::lift(fields.pair.bind(py), &at.field("pair"))?,
            one: Lift::lift(fields.one.bind(py), &at.field("one"))?,
            nested: Lift::lift(fields.nested.bind(py), &at.field("nested"))?,
            times: Lift::lift(fields.times.bind(py), &at.field("times"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<TuplesClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<TuplesClass>()?)?.into_any())
    }
}
/// Made of itself through a list.
#[pyclass(frozen, name = "Tree", module = "conformance")]
pub(crate) struct TreeClass {
    /// The name of this node.
    #[pyo3(get)]
    name: Py<PyAny>,
    /// What hangs from it.
    #[pyo3(get)]
    children: Py<PyAny>,
    __depth: usize,
}
impl Value for TreeClass {
    const SHOWN: &'static str = "Tree";
    const FIELDS: &'static [&'static str] = &["name", "children"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.name,& self.children,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        let __field0 = values::field::<String>(py, &given[0], &at.field("name"))?;
        let __field1 = values::field::<
            Vec<conformance::new_types::Tree>,
        >(py, &given[1], &at.field("children"))?;
        let __depths: [usize; 2] = [
            <String as Lift>::depth(__field0.bind(py))?,
            <Vec<conformance::new_types::Tree> as Lift>::depth(__field1.bind(py))?,
        ];
        let __depth = depth::checked(py, "Tree", at, &__depths)?;
        Ok(Self {
            name: __field0,
            children: __field1,
            __depth,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < String as Lift >::plain(self.name.bind(py).clone()) ?, < Vec <
                conformance::new_types::Tree > as Lift >::plain(self.children.bind(py)
                .clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, self)
    }
}
#[pymethods]
impl TreeClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (name, children), text_signature = "(name, children)")]
    fn __new__<'py>(
        __py: Python<'py>,
        name: Bound<'py, PyAny>,
        children: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(name), Some(children)], &At::object())?;
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
impl Lower for conformance::new_types::Tree {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _level = depth::Level::lowering(py, "Tree")?;
        let __field0 = self.name.lower_field(py, "name")?;
        let __field1 = self.children.lower_field(py, "children")?;
        let __depths: [usize; 2] = [
            <String as Lift>::depth(__field0.bind(py))?,
            <Vec<conformance::new_types::Tree> as Lift>::depth(__field1.bind(py))?,
        ];
        let object = TreeClass {
            name: __field0,
            children: __field1,
            __depth: depth::of(&__depths),
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::new_types::Tree {
    const RECURSIVE: bool = true;
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let at = &at.deeper(value.py(), "Tree")?;
        let object = values::instance::<TreeClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::new_types::Tree {
            name: Lift::lift(fields.name.bind(py), &at.field("name"))?,
            children: Lift::lift(fields.children.bind(py), &at.field("children"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let at = &at.deeper(value.py(), "Tree")?;
        Ok(values::instance::<TreeClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let _level = depth::Level::plain(value.py(), "Tree")?;
        Ok(values::to_dict(value.cast::<TreeClass>()?)?.into_any())
    }
    fn depth(value: &Bound<'_, PyAny>) -> PyResult<usize> {
        Ok(value.cast::<TreeClass>()?.get().__depth)
    }
}
/// Made of itself through a box that may be missing.
#[pyclass(frozen, name = "List", module = "conformance")]
pub(crate) struct ListClass {
    /// The value of this link.
    #[pyo3(get)]
    value: Py<PyAny>,
    /// The rest of the chain.
    #[pyo3(get)]
    next: Py<PyAny>,
    __depth: usize,
}
impl Value for ListClass {
    const SHOWN: &'static str = "List";
    const FIELDS: &'static [&'static str] = &["value", "next"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.value,& self.next,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        let __field0 = values::field::<i64>(py, &given[0], &at.field("value"))?;
        let __field1 = values::optional::<
            Option<Box<conformance::new_types::List>>,
        >(py, &given[1], &at.field("next"))?;
        let __depths: [usize; 2] = [
            <i64 as Lift>::depth(__field0.bind(py))?,
            <Option<
                Box<conformance::new_types::List>,
            > as Lift>::depth(__field1.bind(py))?,
        ];
        let __depth = depth::checked(py, "List", at, &__depths)?;
        Ok(Self {
            value: __field0,
            next: __field1,
            __depth,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < i64 as Lift >::plain(self.value.bind(py).clone()) ?, < Option < Box <
                conformance::new_types::List >> as Lift >::plain(self.next.bind(py)
                .clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, self)
    }
}
#[pymethods]
impl ListClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (value, next = None), text_signature = "(value, next=None)")]
    fn __new__<'py>(
        __py: Python<'py>,
        value: Bound<'py, PyAny>,
        next: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(value), next], &At::object())?;
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
impl Lower for conformance::new_types::List {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _level = depth::Level::lowering(py, "List")?;
        let __field0 = self.value.lower_field(py, "value")?;
        let __field1 = self.next.lower_field(py, "next")?;
        let __depths: [usize; 2] = [
            <i64 as Lift>::depth(__field0.bind(py))?,
            <Option<
                Box<conformance::new_types::List>,
            > as Lift>::depth(__field1.bind(py))?,
        ];
        let object = ListClass {
            value: __field0,
            next: __field1,
            __depth: depth::of(&__depths),
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::new_types::List {
    const RECURSIVE: bool = true;
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let at = &at.deeper(value.py(), "List")?;
        let object = values::instance::<ListClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::new_types::List {
            value: Lift::lift(fields.value.bind(py), &at.field("value"))?,
            next: Lift::lift(fields.next.bind(py), &at.field("next"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let at = &at.deeper(value.py(), "List")?;
        Ok(values::instance::<ListClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let _level = depth::Level::plain(value.py(), "List")?;
        Ok(values::to_dict(value.cast::<ListClass>()?)?.into_any())
    }
    fn depth(value: &Bound<'_, PyAny>) -> PyResult<usize> {
        Ok(value.cast::<ListClass>()?.get().__depth)
    }
}
/// The other of two types that are made of each other.
#[pyclass(frozen, name = "Odd", module = "conformance")]
pub(crate) struct OddClass {
    /// The first one.
    #[pyo3(get)]
    even: Py<PyAny>,
    /// A text.
    #[pyo3(get)]
    tag: Py<PyAny>,
    __depth: usize,
}
impl Value for OddClass {
    const SHOWN: &'static str = "Odd";
    const FIELDS: &'static [&'static str] = &["even", "tag"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.even,& self.tag,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        let __field0 = values::optional::<
            Option<Box<conformance::new_types::Even>>,
        >(py, &given[0], &at.field("even"))?;
        let __field1 = values::field::<String>(py, &given[1], &at.field("tag"))?;
        let __depths: [usize; 2] = [
            <Option<
                Box<conformance::new_types::Even>,
            > as Lift>::depth(__field0.bind(py))?,
            <String as Lift>::depth(__field1.bind(py))?,
        ];
        let __depth = depth::checked(py, "Odd", at, &__depths)?;
        Ok(Self {
            even: __field0,
            tag: __field1,
            __depth,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < Option < Box < conformance::new_types::Even >> as Lift >::plain(self
                .even.bind(py).clone()) ?, < String as Lift >::plain(self.tag.bind(py)
                .clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, self)
    }
}
#[pymethods]
impl OddClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (even = None, tag = None),
        text_signature = "(even=None, tag=...)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        even: Option<Bound<'py, PyAny>>,
        tag: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Self> {
        let made = Self::make(__py, &[even, tag], &At::object())?;
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
impl Lower for conformance::new_types::Odd {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _level = depth::Level::lowering(py, "Odd")?;
        let __field0 = self.even.lower_field(py, "even")?;
        let __field1 = self.tag.lower_field(py, "tag")?;
        let __depths: [usize; 2] = [
            <Option<
                Box<conformance::new_types::Even>,
            > as Lift>::depth(__field0.bind(py))?,
            <String as Lift>::depth(__field1.bind(py))?,
        ];
        let object = OddClass {
            even: __field0,
            tag: __field1,
            __depth: depth::of(&__depths),
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::new_types::Odd {
    const RECURSIVE: bool = true;
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let at = &at.deeper(value.py(), "Odd")?;
        let object = values::instance::<OddClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::new_types::Odd {
            even: Lift::lift(fields.even.bind(py), &at.field("even"))?,
            tag: Lift::lift(fields.tag.bind(py), &at.field("tag"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let at = &at.deeper(value.py(), "Odd")?;
        Ok(values::instance::<OddClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let _level = depth::Level::plain(value.py(), "Odd")?;
        Ok(values::to_dict(value.cast::<OddClass>()?)?.into_any())
    }
    fn depth(value: &Bound<'_, PyAny>) -> PyResult<usize> {
        Ok(value.cast::<OddClass>()?.get().__depth)
    }
}
/// One of two types that are made of each other.
#[pyclass(frozen, name = "Even", module = "conformance")]
pub(crate) struct EvenClass {
    /// The other one.
    #[pyo3(get)]
    odd: Py<PyAny>,
    __depth: usize,
}
impl Value for EvenClass {
    const SHOWN: &'static str = "Even";
    const FIELDS: &'static [&'static str] = &["odd"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.odd,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        let __field0 = values::optional::<
            Option<Box<conformance::new_types::Odd>>,
        >(py, &given[0], &at.field("odd"))?;
        let __depths: [usize; 1] = [
            <Option<Box<conformance::new_types::Odd>> as Lift>::depth(__field0.bind(py))?,
        ];
        let __depth = depth::checked(py, "Even", at, &__depths)?;
        Ok(Self { odd: __field0, __depth })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < Option < Box < conformance::new_types::Odd >> as Lift >::plain(self.odd
                .bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, self)
    }
}
#[pymethods]
impl EvenClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (odd = None), text_signature = "(odd=None)")]
    fn __new__<'py>(
        __py: Python<'py>,
        odd: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Self> {
        let made = Self::make(__py, &[odd], &At::object())?;
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
impl Lower for conformance::new_types::Even {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _level = depth::Level::lowering(py, "Even")?;
        let __field0 = self.odd.lower_field(py, "odd")?;
        let __depths: [usize; 1] = [
            <Option<Box<conformance::new_types::Odd>> as Lift>::depth(__field0.bind(py))?,
        ];
        let object = EvenClass {
            odd: __field0,
            __depth: depth::of(&__depths),
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::new_types::Even {
    const RECURSIVE: bool = true;
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let at = &at.deeper(value.py(), "Even")?;
        let object = values::instance::<EvenClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::new_types::Even {
            odd: Lift::lift(fields.odd.bind(py), &at.field("odd"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let at = &at.deeper(value.py(), "Even")?;
        Ok(values::instance::<EvenClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let _level = depth::Level::plain(value.py(), "Even")?;
        Ok(values::to_dict(value.cast::<EvenClass>()?)?.into_any())
    }
    fn depth(value: &Bound<'_, PyAny>) -> PyResult<usize> {
        Ok(value.cast::<EvenClass>()?.get().__depth)
    }
}
/// Made of itself through the values of a map.
#[pyclass(frozen, name = "Index", module = "conformance")]
pub(crate) struct IndexClass {
    /// What is found under each name.
    #[pyo3(get)]
    entries: Py<PyAny>,
    __depth: usize,
}
impl Value for IndexClass {
    const SHOWN: &'static str = "Index";
    const FIELDS: &'static [&'static str] = &["entries"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.entries,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        let __field0 = values::field::<
            ::std::collections::BTreeMap<String, conformance::new_types::Index>,
        >(py, &given[0], &at.field("entries"))?;
        let __depths: [usize; 1] = [
            <::std::collections::BTreeMap<
                String,
                conformance::new_types::Index,
            > as Lift>::depth(__field0.bind(py))?,
        ];
        let __depth = depth::checked(py, "Index", at, &__depths)?;
        Ok(Self { entries: __field0, __depth })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                <::std::collections::BTreeMap < String, conformance::new_types::Index >
                as Lift >::plain(self.entries.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, self)
    }
}
#[pymethods]
impl IndexClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (entries), text_signature = "(entries)")]
    fn __new__<'py>(__py: Python<'py>, entries: Bound<'py, PyAny>) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(entries)], &At::object())?;
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
impl Lower for conformance::new_types::Index {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _level = depth::Level::lowering(py, "Index")?;
        let __field0 = self.entries.lower_field(py, "entries")?;
        let __depths: [usize; 1] = [
            <::std::collections::BTreeMap<
                String,
                conformance::new_types::Index,
            > as Lift>::depth(__field0.bind(py))?,
        ];
        let object = IndexClass {
            entries: __field0,
            __depth: depth::of(&__depths),
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::new_types::Index {
    const RECURSIVE: bool = true;
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let at = &at.deeper(value.py(), "Index")?;
        let object = values::instance::<IndexClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::new_types::Index {
            entries: Lift::lift(fields.entries.bind(py), &at.field("entries"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let at = &at.deeper(value.py(), "Index")?;
        Ok(values::instance::<IndexClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let _level = depth::Level::plain(value.py(), "Index")?;
        Ok(values::to_dict(value.cast::<IndexClass>()?)?.into_any())
    }
    fn depth(value: &Bound<'_, PyAny>) -> PyResult<usize> {
        Ok(value.cast::<IndexClass>()?.get().__depth)
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
            n: self.n.lower_field(py, "n")?,
            text: self.text.lower_field(py, "text")?,
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
            ms: self.ms.lower_field(py, "ms")?,
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
            shape: self.shape.lower_field(py, "shape")?,
            items: self.items.lower_field(py, "items")?,
            maybe: self.maybe.lower_field(py, "maybe")?,
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
/// An event with structures of them all.
#[pyclass(frozen, name = "NewTypes", module = "conformance")]
pub(crate) struct NewTypesClass {
    /// Durations and moments.
    #[pyo3(get)]
    times: Py<PyAny>,
    /// Maps.
    #[pyo3(get)]
    maps: Py<PyAny>,
    /// Tuples.
    #[pyo3(get)]
    tuples: Py<PyAny>,
    /// A type that is made of itself.
    #[pyo3(get)]
    tree: Py<PyAny>,
}
impl Value for NewTypesClass {
    const SHOWN: &'static str = "NewTypes";
    const FIELDS: &'static [&'static str] = &["times", "maps", "tuples", "tree"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.times,& self.maps,& self.tuples,& self.tree,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            times: values::field::<
                conformance::new_types::Times,
            >(py, &given[0], &at.field("times"))?,
            maps: values::field::<
                conformance::new_types::Maps,
            >(py, &given[1], &at.field("maps"))?,
            tuples: values::field::<
                conformance::new_types::Tuples,
            >(py, &given[2], &at.field("tuples"))?,
            tree: values::field::<
                conformance::new_types::Tree,
            >(py, &given[3], &at.field("tree"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::new_types::Times as Lift >::plain(self.times.bind(py)
                .clone()) ?, < conformance::new_types::Maps as Lift >::plain(self.maps
                .bind(py).clone()) ?, < conformance::new_types::Tuples as Lift
                >::plain(self.tuples.bind(py).clone()) ?, < conformance::new_types::Tree
                as Lift >::plain(self.tree.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, self)
    }
}
#[pymethods]
impl NewTypesClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (times, maps, tuples, tree),
        text_signature = "(times, maps, tuples, tree)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        times: Bound<'py, PyAny>,
        maps: Bound<'py, PyAny>,
        tuples: Bound<'py, PyAny>,
        tree: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let made = Self::make(
            __py,
            &[Some(times), Some(maps), Some(tuples), Some(tree)],
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
impl Lower for conformance::new_types::NewTypes {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = NewTypesClass {
            times: self.times.lower_field(py, "times")?,
            maps: self.maps.lower_field(py, "maps")?,
            tuples: self.tuples.lower_field(py, "tuples")?,
            tree: self.tree.lower_field(py, "tree")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
/// What a [`PushNewTypes`] carried.
#[pyclass(frozen, name = "Pushed", module = "conformance")]
pub(crate) struct PushedClass {
    /// Its tuple.
    #[pyo3(get)]
    pair: Py<PyAny>,
    /// Its map.
    #[pyo3(get)]
    map: Py<PyAny>,
    /// Its duration.
    #[pyo3(get)]
    after: Py<PyAny>,
}
impl Value for PushedClass {
    const SHOWN: &'static str = "Pushed";
    const FIELDS: &'static [&'static str] = &["pair", "map", "after"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.pair,& self.map,& self.after,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            pair: values::field::<(i32, String)>(py, &given[0], &at.field("pair"))?,
            map: values::field::<
                ::std::collections::BTreeMap<String, i64>,
            >(py, &given[1], &at.field("map"))?,
            after: values::field::<
                ::std::time::Duration,
            >(py, &given[2], &at.field("after"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < (i32, String,) as Lift >::plain(self.pair.bind(py).clone()) ?,
                <::std::collections::BTreeMap < String, i64 > as Lift >::plain(self.map
                .bind(py).clone()) ?, <::std::time::Duration as Lift >::plain(self.after
                .bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, self)
    }
}
#[pymethods]
impl PushedClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (pair, map, after), text_signature = "(pair, map, after)")]
    fn __new__<'py>(
        __py: Python<'py>,
        pair: Bound<'py, PyAny>,
        map: Bound<'py, PyAny>,
        after: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let made = Self::make(
            __py,
            &[Some(pair), Some(map), Some(after)],
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
impl Lower for conformance::new_types::Pushed {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = PushedClass {
            pair: self.pair.lower_field(py, "pair")?,
            map: self.map.lower_field(py, "map")?,
            after: self.after.lower_field(py, "after")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
/// An event with a tree in a box.
#[pyclass(frozen, name = "Grown", module = "conformance")]
pub(crate) struct GrownClass {
    /// The tree.
    #[pyo3(get)]
    tree: Py<PyAny>,
}
impl Value for GrownClass {
    const SHOWN: &'static str = "Grown";
    const FIELDS: &'static [&'static str] = &["tree"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.tree,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            tree: values::field::<
                Box<conformance::new_types::Tree>,
            >(py, &given[0], &at.field("tree"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < Box < conformance::new_types::Tree > as Lift >::plain(self.tree
                .bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, self)
    }
}
#[pymethods]
impl GrownClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (tree), text_signature = "(tree)")]
    fn __new__<'py>(__py: Python<'py>, tree: Bound<'py, PyAny>) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(tree)], &At::object())?;
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
impl Lower for conformance::new_types::Grown {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = GrownClass {
            tree: self.tree.lower_field(py, "tree")?,
        };
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
                    radius: field0.lower_field(py, "radius")?,
                };
                Ok(object.object(py)?.into_any())
            }
            conformance::api::Shape::Rect { width: field0, height: field1 } => {
                let object = Shape_RectClass {
                    width: field0.lower_field(py, "width")?,
                    height: field1.lower_field(py, "height")?,
                };
                Ok(object.object(py)?.into_any())
            }
            conformance::api::Shape::Named { name: field0, tags: field1 } => {
                let object = Shape_NamedClass {
                    name: field0.lower_field(py, "name")?,
                    tags: field1.lower_field(py, "tags")?,
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
/// Variants that are made of the whole.
#[pyclass(frozen, subclass, name = "Expr", module = "conformance")]
pub(crate) struct ExprClass;
#[pymethods]
impl ExprClass {
    /// The reverse of a variant's `to_dict`.
    #[staticmethod]
    fn from_dict<'py>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <conformance::new_types::Expr as Lift>::check(data, &At::plain())
    }
}
impl Lower for conformance::new_types::Expr {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _level = depth::Level::lowering(py, "Expr")?;
        match self {
            conformance::new_types::Expr::Number { 0: field0 } => {
                let __field0 = field0.lower_field(py, "field0")?;
                let __depths: [usize; 1] = [<f64 as Lift>::depth(__field0.bind(py))?];
                let object = Expr_NumberClass {
                    field0: __field0,
                    __depth: depth::of(&__depths),
                };
                Ok(object.object(py)?.into_any())
            }
            conformance::new_types::Expr::Negate { 0: field0 } => {
                let __field0 = field0.lower_field(py, "field0")?;
                let __depths: [usize; 1] = [
                    <Box<
                        conformance::new_types::Expr,
                    > as Lift>::depth(__field0.bind(py))?,
                ];
                let object = Expr_NegateClass {
                    field0: __field0,
                    __depth: depth::of(&__depths),
                };
                Ok(object.object(py)?.into_any())
            }
            conformance::new_types::Expr::Add { left: field0, right: field1 } => {
                let __field0 = field0.lower_field(py, "left")?;
                let __field1 = field1.lower_field(py, "right")?;
                let __depths: [usize; 2] = [
                    <Box<
                        conformance::new_types::Expr,
                    > as Lift>::depth(__field0.bind(py))?,
                    <Box<
                        conformance::new_types::Expr,
                    > as Lift>::depth(__field1.bind(py))?,
                ];
                let object = Expr_AddClass {
                    left: __field0,
                    right: __field1,
                    __depth: depth::of(&__depths),
                };
                Ok(object.object(py)?.into_any())
            }
            conformance::new_types::Expr::Call { name: field0, arguments: field1 } => {
                let __field0 = field0.lower_field(py, "name")?;
                let __field1 = field1.lower_field(py, "arguments")?;
                let __depths: [usize; 2] = [
                    <String as Lift>::depth(__field0.bind(py))?,
                    <Vec<
                        conformance::new_types::Expr,
                    > as Lift>::depth(__field1.bind(py))?,
                ];
                let object = Expr_CallClass {
                    name: __field0,
                    arguments: __field1,
                    __depth: depth::of(&__depths),
                };
                Ok(object.object(py)?.into_any())
            }
        }
    }
}
impl Lift for conformance::new_types::Expr {
    const RECURSIVE: bool = true;
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = Self::check(value, at)?;
        let at = &at.deeper(value.py(), "Expr")?;
        if let Ok(object) = object.cast::<Expr_NumberClass>() {
            let (py, fields) = (object.py(), object.get());
            return Ok(conformance::new_types::Expr::Number {
                0: Lift::lift(fields.field0.bind(py), &at.field("field0"))?,
            });
        }
        if let Ok(object) = object.cast::<Expr_NegateClass>() {
            let (py, fields) = (object.py(), object.get());
            return Ok(conformance::new_types::Expr::Negate {
                0: Lift::lift(fields.field0.bind(py), &at.field("field0"))?,
            });
        }
        if let Ok(object) = object.cast::<Expr_AddClass>() {
            let (py, fields) = (object.py(), object.get());
            return Ok(conformance::new_types::Expr::Add {
                left: Lift::lift(fields.left.bind(py), &at.field("left"))?,
                right: Lift::lift(fields.right.bind(py), &at.field("right"))?,
            });
        }
        if let Ok(object) = object.cast::<Expr_CallClass>() {
            let (py, fields) = (object.py(), object.get());
            return Ok(conformance::new_types::Expr::Call {
                name: Lift::lift(fields.name.bind(py), &at.field("name"))?,
                arguments: Lift::lift(fields.arguments.bind(py), &at.field("arguments"))?,
            });
        }
        Err(at.expected("a variant of Expr", value))
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let at = &at.deeper(value.py(), "Expr")?;
        if value.is_instance_of::<ExprClass>() {
            return Ok(value.clone());
        }
        if !at.is_plain() {
            return Err(at.expected("Expr", value));
        }
        let (variant, fields) = values::variant_of(value, at, "Expr")?;
        match variant.as_str() {
            "Number" => {
                Ok(values::from_fields::<Expr_NumberClass>(&fields, at)?.into_any())
            }
            "Negate" => {
                Ok(values::from_fields::<Expr_NegateClass>(&fields, at)?.into_any())
            }
            "Add" => Ok(values::from_fields::<Expr_AddClass>(&fields, at)?.into_any()),
            "Call" => Ok(values::from_fields::<Expr_CallClass>(&fields, at)?.into_any()),
            _ => {
                Err(at.wrong(value.py(), &format!("{variant} is not a variant of Expr")))
            }
        }
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let _level = depth::Level::plain(value.py(), "Expr")?;
        value.call_method0("to_dict")
    }
    fn depth(value: &Bound<'_, PyAny>) -> PyResult<usize> {
        if let Ok(object) = value.cast::<Expr_NumberClass>() {
            return Ok(object.get().__depth);
        }
        if let Ok(object) = value.cast::<Expr_NegateClass>() {
            return Ok(object.get().__depth);
        }
        if let Ok(object) = value.cast::<Expr_AddClass>() {
            return Ok(object.get().__depth);
        }
        if let Ok(object) = value.cast::<Expr_CallClass>() {
            return Ok(object.get().__depth);
        }
        Ok(0)
    }
}
/// A number.
#[pyclass(frozen, extends = ExprClass, name = "Number", module = "conformance")]
pub(crate) struct Expr_NumberClass {
    #[pyo3(get)]
    field0: Py<PyAny>,
    __depth: usize,
}
impl Value for Expr_NumberClass {
    const SHOWN: &'static str = "Expr.Number";
    const FIELDS: &'static [&'static str] = &["field0"];
    const VARIANT: Option<&'static str> = Some("Number");
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.field0,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        let __field0 = values::field::<f64>(py, &given[0], &at.field("field0"))?;
        let __depths: [usize; 1] = [<f64 as Lift>::depth(__field0.bind(py))?];
        let __depth = depth::checked(py, "Expr.Number", at, &__depths)?;
        Ok(Self { field0: __field0, __depth })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(vec![< f64 as Lift >::plain(self.field0.bind(py).clone()) ?,])
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, PyClassInitializer::from(ExprClass).add_subclass(self))
    }
}
#[pymethods]
impl Expr_NumberClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (field0), text_signature = "(field0)")]
    fn __new__<'py>(
        __py: Python<'py>,
        field0: Bound<'py, PyAny>,
    ) -> PyResult<PyClassInitializer<Self>> {
        let made = Self::make(__py, &[Some(field0)], &At::object())?;
        Ok(PyClassInitializer::from(ExprClass).add_subclass(made))
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
/// The opposite of another.
#[pyclass(frozen, extends = ExprClass, name = "Negate", module = "conformance")]
pub(crate) struct Expr_NegateClass {
    #[pyo3(get)]
    field0: Py<PyAny>,
    __depth: usize,
}
impl Value for Expr_NegateClass {
    const SHOWN: &'static str = "Expr.Negate";
    const FIELDS: &'static [&'static str] = &["field0"];
    const VARIANT: Option<&'static str> = Some("Negate");
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.field0,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        let __field0 = values::field::<
            Box<conformance::new_types::Expr>,
        >(py, &given[0], &at.field("field0"))?;
        let __depths: [usize; 1] = [
            <Box<conformance::new_types::Expr> as Lift>::depth(__field0.bind(py))?,
        ];
        let __depth = depth::checked(py, "Expr.Negate", at, &__depths)?;
        Ok(Self { field0: __field0, __depth })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < Box < conformance::new_types::Expr > as Lift >::plain(self.field0
                .bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, PyClassInitializer::from(ExprClass).add_subclass(self))
    }
}
#[pymethods]
impl Expr_NegateClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (field0), text_signature = "(field0)")]
    fn __new__<'py>(
        __py: Python<'py>,
        field0: Bound<'py, PyAny>,
    ) -> PyResult<PyClassInitializer<Self>> {
        let made = Self::make(__py, &[Some(field0)], &At::object())?;
        Ok(PyClassInitializer::from(ExprClass).add_subclass(made))
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
/// The sum of two others.
#[pyclass(frozen, extends = ExprClass, name = "Add", module = "conformance")]
pub(crate) struct Expr_AddClass {
    /// The first of them.
    #[pyo3(get)]
    left: Py<PyAny>,
    /// The second of them.
    #[pyo3(get)]
    right: Py<PyAny>,
    __depth: usize,
}
impl Value for Expr_AddClass {
    const SHOWN: &'static str = "Expr.Add";
    const FIELDS: &'static [&'static str] = &["left", "right"];
    const VARIANT: Option<&'static str> = Some("Add");
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.left,& self.right,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        let __field0 = values::field::<
            Box<conformance::new_types::Expr>,
        >(py, &given[0], &at.field("left"))?;
        let __field1 = values::field::<
            Box<conformance::new_types::Expr>,
        >(py, &given[1], &at.field("right"))?;
        let __depths: [usize; 2] = [
            <Box<conformance::new_types::Expr> as Lift>::depth(__field0.bind(py))?,
            <Box<conformance::new_types::Expr> as Lift>::depth(__field1.bind(py))?,
        ];
        let __depth = depth::checked(py, "Expr.Add", at, &__depths)?;
        Ok(Self {
            left: __field0,
            right: __field1,
            __depth,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < Box < conformance::new_types::Expr > as Lift >::plain(self.left
                .bind(py).clone()) ?, < Box < conformance::new_types::Expr > as Lift
                >::plain(self.right.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, PyClassInitializer::from(ExprClass).add_subclass(self))
    }
}
#[pymethods]
impl Expr_AddClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (left, right), text_signature = "(left, right)")]
    fn __new__<'py>(
        __py: Python<'py>,
        left: Bound<'py, PyAny>,
        right: Bound<'py, PyAny>,
    ) -> PyResult<PyClassInitializer<Self>> {
        let made = Self::make(__py, &[Some(left), Some(right)], &At::object())?;
        Ok(PyClassInitializer::from(ExprClass).add_subclass(made))
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
/// A function of others.
#[pyclass(frozen, extends = ExprClass, name = "Call", module = "conformance")]
pub(crate) struct Expr_CallClass {
    /// The name of the function.
    #[pyo3(get)]
    name: Py<PyAny>,
    /// What it is called with.
    #[pyo3(get)]
    arguments: Py<PyAny>,
    __depth: usize,
}
impl Value for Expr_CallClass {
    const SHOWN: &'static str = "Expr.Call";
    const FIELDS: &'static [&'static str] = &["name", "arguments"];
    const VARIANT: Option<&'static str> = Some("Call");
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.name,& self.arguments,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        let __field0 = values::field::<String>(py, &given[0], &at.field("name"))?;
        let __field1 = values::field::<
            Vec<conformance::new_types::Expr>,
        >(py, &given[1], &at.field("arguments"))?;
        let __depths: [usize; 2] = [
            <String as Lift>::depth(__field0.bind(py))?,
            <Vec<conformance::new_types::Expr> as Lift>::depth(__field1.bind(py))?,
        ];
        let __depth = depth::checked(py, "Expr.Call", at, &__depths)?;
        Ok(Self {
            name: __field0,
            arguments: __field1,
            __depth,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < String as Lift >::plain(self.name.bind(py).clone()) ?, < Vec <
                conformance::new_types::Expr > as Lift >::plain(self.arguments.bind(py)
                .clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        Bound::new(py, PyClassInitializer::from(ExprClass).add_subclass(self))
    }
}
#[pymethods]
impl Expr_CallClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (name, arguments), text_signature = "(name, arguments)")]
    fn __new__<'py>(
        __py: Python<'py>,
        name: Bound<'py, PyAny>,
        arguments: Bound<'py, PyAny>,
    ) -> PyResult<PyClassInitializer<Self>> {
        let made = Self::make(__py, &[Some(name), Some(arguments)], &At::object())?;
        Ok(PyClassInitializer::from(ExprClass).add_subclass(made))
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
impl Lower for conformance::api::TestError {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let message = self.to_string();
        match self {
            conformance::api::TestError::NotFound { id: field0 } => {
                let fields = [field0.lower_field(py, "id")?];
                errors::declared(
                    py,
                    "TestError",
                    "NotFound",
                    PyTuple::new(py, fields as [Py<PyAny>; 1])?,
                    &message,
                )
            }
            conformance::api::TestError::Refused { reason: field0, codes: field1 } => {
                let fields = [
                    field0.lower_field(py, "reason")?,
                    field1.lower_field(py, "codes")?,
                ];
                errors::declared(
                    py,
                    "TestError",
                    "Refused",
                    PyTuple::new(py, fields as [Py<PyAny>; 2])?,
                    &message,
                )
            }
            conformance::api::TestError::Plain {} => {
                let fields = [];
                errors::declared(
                    py,
                    "TestError",
                    "Plain",
                    PyTuple::new(py, fields as [Py<PyAny>; 0])?,
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
                    PyTuple::new(py, fields as [Py<PyAny>; 0])?,
                    &message,
                )
            }
            conformance::api::PlainError::Late {} => {
                let fields = [];
                errors::declared(
                    py,
                    "PlainError",
                    "Late",
                    PyTuple::new(py, fields as [Py<PyAny>; 0])?,
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
impl Lower for conformance::new_types::NewTypesError {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let message = self.to_string();
        match self {
            conformance::new_types::NewTypesError::Bad {
                pair: field0,
                map: field1,
                at: field2,
                tree: field3,
            } => {
                let fields = [
                    field0.lower_field(py, "pair")?,
                    field1.lower_field(py, "map")?,
                    field2.lower_field(py, "at")?,
                    field3.lower_field(py, "tree")?,
                ];
                errors::declared(
                    py,
                    "NewTypesError",
                    "Bad",
                    PyTuple::new(py, fields as [Py<PyAny>; 4])?,
                    &message,
                )
            }
        }
    }
}
impl Lift for conformance::new_types::NewTypesError {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        match errors::variant_of(value, "NewTypesError", at)?.as_str() {
            "Bad" => {
                Ok(conformance::new_types::NewTypesError::Bad {
                    pair: Lift::lift(&value.getattr("pair")?, &at.field("pair"))?,
                    map: Lift::lift(&value.getattr("map")?, &at.field("map"))?,
                    at: Lift::lift(&value.getattr("at")?, &at.field("at"))?,
                    tree: Lift::lift(&value.getattr("tree")?, &at.field("tree"))?,
                })
            }
            _ => Err(at.expected("a variant of NewTypesError", value)),
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
impl Raise for conformance::new_types::NewTypesError {
    fn raise(self, py: Python<'_>) -> PyErr {
        self.lower(py).map_or_else(|error| error, PyErr::from_value)
    }
}
/// Puts the classes into the module, and those of variants into the class of their enum.
pub(crate) fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<ItemClass>()?;
    module.add_class::<EverythingClass>()?;
    module.add_class::<TimesClass>()?;
    module.add_class::<MapsClass>()?;
    module.add_class::<TuplesClass>()?;
    module.add_class::<TreeClass>()?;
    module.add_class::<ListClass>()?;
    module.add_class::<OddClass>()?;
    module.add_class::<EvenClass>()?;
    module.add_class::<IndexClass>()?;
    module.add_class::<TickClass>()?;
    module.add_class::<WaitStartedClass>()?;
    module.add_class::<ShapedClass>()?;
    module.add_class::<EveryoneClass>()?;
    module.add_class::<NewTypesClass>()?;
    module.add_class::<PushedClass>()?;
    module.add_class::<GrownClass>()?;
    module.add_class::<ShapeClass>()?;
    values::nest::<ShapeClass, Shape_CircleClass>(module.py(), "Circle")?;
    values::nest::<ShapeClass, Shape_RectClass>(module.py(), "Rect")?;
    values::nest::<ShapeClass, Shape_NamedClass>(module.py(), "Named")?;
    values::nest::<ShapeClass, Shape_EmptyClass>(module.py(), "Empty")?;
    module.add_class::<ExprClass>()?;
    values::nest::<ExprClass, Expr_NumberClass>(module.py(), "Number")?;
    values::nest::<ExprClass, Expr_NegateClass>(module.py(), "Negate")?;
    values::nest::<ExprClass, Expr_AddClass>(module.py(), "Add")?;
    values::nest::<ExprClass, Expr_CallClass>(module.py(), "Call")?;
    Ok(())
}
