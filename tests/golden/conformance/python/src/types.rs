//! The types of the declarations: their classes, and how each crosses.
//!
//! Made by brokers-codegen from the declarations. Do not edit.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};
use crate::at::At;
use crate::convert::{Lift, Lower, Slice, Text};
use crate::depth;
use crate::enums::Members;
use crate::errors::{self, Raise};
use crate::rt::ffi;
use crate::subscription::Emitted;
use crate::values::{self, Mould, Value};
static Color_MEMBERS: Members = Members::new("Color", &[1, 2, -7]);
impl Lower for conformance::api::basic::Color {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Color_MEMBERS.member(py, *self as i32)
    }
}
impl Lift for conformance::api::basic::Color {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Color_MEMBERS.variant::<conformance::__brokers::conformance_Color, _>(value, at)
    }
}
static Level_MEMBERS: Members = Members::new("Level", &[-2147483648, 0, 2147483647]);
impl Lower for conformance::api::basic::Level {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Level_MEMBERS.member(py, *self as i32)
    }
}
impl Lift for conformance::api::basic::Level {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Level_MEMBERS.variant::<conformance::__brokers::conformance_Level, _>(value, at)
    }
}
static FailKind_MEMBERS: Members = Members::new("FailKind", &[0, 1, 2]);
impl Lower for conformance::api::faults::FailKind {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        FailKind_MEMBERS.member(py, *self as i32)
    }
}
impl Lift for conformance::api::faults::FailKind {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        FailKind_MEMBERS
            .variant::<conformance::__brokers::conformance_FailKind, _>(value, at)
    }
}
static Choice_MEMBERS: Members = Members::new("Choice", &[0, 1]);
impl Lower for conformance::api::scattered::Choice {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Choice_MEMBERS.member(py, *self as i32)
    }
}
impl Lift for conformance::api::scattered::Choice {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Choice_MEMBERS
            .variant::<conformance::__brokers::conformance_Choice, _>(value, at)
    }
}
impl Lower for conformance::api::basic::Meters {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::basic::Meters {
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
impl Lower for conformance::api::basic::Label {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::basic::Label {
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
impl Lower for conformance::api::basic::Seal {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::basic::Seal {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <Vec<u8> as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <Vec<u8> as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewFlag {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewFlag {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <bool as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <bool as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewSigned64 {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewSigned64 {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <i64 as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <i64 as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewLetter {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewLetter {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <char as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <char as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewColor {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewColor {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::basic::Color as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::basic::Color as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewLabel {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewLabel {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::basic::Label as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::basic::Label as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewSigned8 {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewSigned8 {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <i8 as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <i8 as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewSigned16 {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewSigned16 {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <i16 as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <i16 as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewSigned32 {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewSigned32 {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <i32 as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <i32 as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewUnsigned8 {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewUnsigned8 {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <u8 as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <u8 as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewUnsigned16 {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewUnsigned16 {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <u16 as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <u16 as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewUnsigned32 {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewUnsigned32 {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <u32 as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <u32 as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewUnsigned64 {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewUnsigned64 {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <u64 as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <u64 as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewSingle {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewSingle {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <f32 as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <f32 as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewDoublePrecision {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewDoublePrecision {
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
impl Lower for conformance::api::containers::NewText {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewText {
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
impl Lower for conformance::api::containers::NewBlob {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewBlob {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <Vec<u8> as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <Vec<u8> as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewLength {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _times = crate::times::exact();
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewLength {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <::std::time::Duration as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <::std::time::Duration as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewMoment {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _times = crate::times::exact();
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewMoment {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <::std::time::SystemTime as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <::std::time::SystemTime as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewLevel {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewLevel {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::basic::Level as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::basic::Level as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewShape {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewShape {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::basic::Shape as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::basic::Shape as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewToken {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewToken {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::basic::Token as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::basic::Token as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewItem {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewItem {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::basic::Item as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::basic::Item as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewMeters {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewMeters {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::basic::Meters as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::basic::Meters as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewSeal {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewSeal {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::basic::Seal as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::basic::Seal as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewRatio {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewRatio {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::basic::Ratio as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::basic::Ratio as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewQuad {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewQuad {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::basic::Quad as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::basic::Quad as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewNumbers {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewNumbers {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <Vec<i32> as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <Vec<i32> as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewCorners {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewCorners {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <[conformance::api::basic::Item; 2] as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <[conformance::api::basic::Item; 2] as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewMaybe {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewMaybe {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <Option<i64> as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <Option<i64> as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewByName {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewByName {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <::std::collections::BTreeMap<String, i64> as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <::std::collections::BTreeMap<String, i64> as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewById {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewById {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <::std::collections::HashMap<
            u32,
            conformance::api::basic::Item,
        > as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <::std::collections::HashMap<
            u32,
            conformance::api::basic::Item,
        > as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewPair {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewPair {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <(i32, String) as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <(i32, String) as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewTree {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewTree {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <Box<conformance::api::composed::Tree> as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <Box<conformance::api::composed::Tree> as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewList {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewList {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::composed::List as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::composed::List as Lift>::plain(value)
    }
}
impl Lower for conformance::api::containers::NewExpr {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for conformance::api::containers::NewExpr {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::composed::Expr as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::composed::Expr as Lift>::plain(value)
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
                conformance::api::basic::Color,
            >(py, &given[4], &at.field("color"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < String as Lift >::plain(self.name.bind(py).clone()) ?, < f64 as Lift
                >::plain(self.amount.bind(py).clone()) ?, < bool as Lift >::plain(self
                .flag.bind(py).clone()) ?, < char as Lift >::plain(self.letter.bind(py)
                .clone()) ?, < conformance::api::basic::Color as Lift >::plain(self.color
                .bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::basic::Item {
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
impl Lift for conformance::api::basic::Item {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<ItemClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::basic::Item {
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
                Vec<conformance::api::basic::Item>,
            >(py, &given[16], &at.field("items"))?,
            matrix: values::field::<Vec<Vec<f64>>>(py, &given[17], &at.field("matrix"))?,
            quad: values::field::<[i32; 4]>(py, &given[18], &at.field("quad"))?,
            pair: values::field::<
                [conformance::api::basic::Item; 2],
            >(py, &given[19], &at.field("pair"))?,
            maybe: values::optional::<Option<i64>>(py, &given[20], &at.field("maybe"))?,
            maybe_text: values::optional::<
                Option<String>,
            >(py, &given[21], &at.field("maybe_text"))?,
            maybe_numbers: values::optional::<
                Option<Vec<i32>>,
            >(py, &given[22], &at.field("maybe_numbers"))?,
            maybe_item: values::optional::<
                Option<conformance::api::basic::Item>,
            >(py, &given[23], &at.field("maybe_item"))?,
            inner: values::field::<
                conformance::api::basic::Item,
            >(py, &given[24], &at.field("inner"))?,
            color: values::field::<
                conformance::api::basic::Color,
            >(py, &given[25], &at.field("color"))?,
            distance: values::field::<
                conformance::api::basic::Meters,
            >(py, &given[26], &at.field("distance"))?,
            label: values::field::<
                conformance::api::basic::Label,
            >(py, &given[27], &at.field("label"))?,
            ratio: values::field::<
                conformance::api::basic::Ratio,
            >(py, &given[28], &at.field("ratio"))?,
            shape: values::field::<
                conformance::api::basic::Shape,
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
                conformance::api::basic::Item > as Lift >::plain(self.items.bind(py)
                .clone()) ?, < Vec < Vec < f64 >> as Lift >::plain(self.matrix.bind(py)
                .clone()) ?, < [i32; 4] as Lift >::plain(self.quad.bind(py).clone()) ?, <
                [conformance::api::basic::Item; 2] as Lift >::plain(self.pair.bind(py)
                .clone()) ?, < Option < i64 > as Lift >::plain(self.maybe.bind(py)
                .clone()) ?, < Option < String > as Lift >::plain(self.maybe_text
                .bind(py).clone()) ?, < Option < Vec < i32 >> as Lift >::plain(self
                .maybe_numbers.bind(py).clone()) ?, < Option <
                conformance::api::basic::Item > as Lift >::plain(self.maybe_item.bind(py)
                .clone()) ?, < conformance::api::basic::Item as Lift >::plain(self.inner
                .bind(py).clone()) ?, < conformance::api::basic::Color as Lift
                >::plain(self.color.bind(py).clone()) ?, <
                conformance::api::basic::Meters as Lift >::plain(self.distance.bind(py)
                .clone()) ?, < conformance::api::basic::Label as Lift >::plain(self.label
                .bind(py).clone()) ?, < conformance::api::basic::Ratio as Lift
                >::plain(self.ratio.bind(py).clone()) ?, < conformance::api::basic::Shape
                as Lift >::plain(self.shape.bind(py).clone()) ?, < String as Lift
                >::plain(self.class_.bind(py).clone()) ?, < Option < i32 > as Lift
                >::plain(self.none.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::basic::Everything {
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
impl Lift for conformance::api::basic::Everything {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<EverythingClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::basic::Everything {
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
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::composed::Times {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _times = crate::times::exact();
        let object = TimesClass {
            timeout: self.timeout.lower_field(py, "timeout")?,
            at: self.at.lower_field(py, "at")?,
            maybe: self.maybe.lower_field(py, "maybe")?,
            all: self.all.lower_field(py, "all")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::api::composed::Times {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<TimesClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::composed::Times {
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
                ::std::collections::HashMap<u32, conformance::api::basic::Item>,
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
                ::std::collections::HashMap<conformance::api::basic::Color, Vec<u8>>,
            >(py, &given[5], &at.field("by_enum"))?,
            maybe: values::field::<
                ::std::collections::BTreeMap<
                    String,
                    Option<conformance::api::basic::Item>,
                >,
            >(py, &given[6], &at.field("maybe"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                <::std::collections::BTreeMap < String, i64 > as Lift >::plain(self
                .by_name.bind(py).clone()) ?, <::std::collections::HashMap < u32,
                conformance::api::basic::Item > as Lift >::plain(self.by_id.bind(py)
                .clone()) ?, <::std::collections::BTreeMap < String,
                ::std::collections::BTreeMap < i64, Vec < String >>> as Lift
                >::plain(self.nested.bind(py).clone()) ?, <::std::collections::BTreeMap <
                bool, String > as Lift >::plain(self.by_flag.bind(py).clone()) ?,
                <::std::collections::BTreeMap < char, u8 > as Lift >::plain(self.by_char
                .bind(py).clone()) ?, <::std::collections::HashMap <
                conformance::api::basic::Color, Vec < u8 >> as Lift >::plain(self.by_enum
                .bind(py).clone()) ?, <::std::collections::BTreeMap < String, Option <
                conformance::api::basic::Item >> as Lift >::plain(self.maybe.bind(py)
                .clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::composed::Maps {
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
impl Lift for conformance::api::composed::Maps {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<MapsClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::composed::Maps {
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
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::composed::Tuples {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _times = crate::times::exact();
        let object = TuplesClass {
            pair: self.pair.lower_field(py, "pair")?,
            one: self.one.lower_field(py, "one")?,
            nested: self.nested.lower_field(py, "nested")?,
            times: self.times.lower_field(py, "times")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::api::composed::Tuples {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<TuplesClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::composed::Tuples {
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
            Vec<conformance::api::composed::Tree>,
        >(py, &given[1], &at.field("children"))?;
        let __depths: [usize; 2] = [
            <String as Lift>::depth(__field0.bind(py))?,
            <Vec<conformance::api::composed::Tree> as Lift>::depth(__field1.bind(py))?,
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
                conformance::api::composed::Tree > as Lift >::plain(self.children
                .bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::composed::Tree {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _level = depth::Level::lowering(py, "Tree")?;
        let __field0 = self.name.lower_field(py, "name")?;
        let __field1 = self.children.lower_field(py, "children")?;
        let __depths: [usize; 2] = [
            <String as Lift>::depth(__field0.bind(py))?,
            <Vec<conformance::api::composed::Tree> as Lift>::depth(__field1.bind(py))?,
        ];
        let object = TreeClass {
            name: __field0,
            children: __field1,
            __depth: depth::of(&__depths),
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::api::composed::Tree {
    const RECURSIVE: bool = true;
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let at = &at.deeper(value.py(), "Tree")?;
        let object = values::instance::<TreeClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::composed::Tree {
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
            Option<Box<conformance::api::composed::List>>,
        >(py, &given[1], &at.field("next"))?;
        let __depths: [usize; 2] = [
            <i64 as Lift>::depth(__field0.bind(py))?,
            <Option<
                Box<conformance::api::composed::List>,
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
                conformance::api::composed::List >> as Lift >::plain(self.next.bind(py)
                .clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::composed::List {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _level = depth::Level::lowering(py, "List")?;
        let __field0 = self.value.lower_field(py, "value")?;
        let __field1 = self.next.lower_field(py, "next")?;
        let __depths: [usize; 2] = [
            <i64 as Lift>::depth(__field0.bind(py))?,
            <Option<
                Box<conformance::api::composed::List>,
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
impl Lift for conformance::api::composed::List {
    const RECURSIVE: bool = true;
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let at = &at.deeper(value.py(), "List")?;
        let object = values::instance::<ListClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::composed::List {
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
            Option<Box<conformance::api::composed::Even>>,
        >(py, &given[0], &at.field("even"))?;
        let __field1 = values::field::<String>(py, &given[1], &at.field("tag"))?;
        let __depths: [usize; 2] = [
            <Option<
                Box<conformance::api::composed::Even>,
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
                < Option < Box < conformance::api::composed::Even >> as Lift
                >::plain(self.even.bind(py).clone()) ?, < String as Lift >::plain(self
                .tag.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::composed::Odd {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _level = depth::Level::lowering(py, "Odd")?;
        let __field0 = self.even.lower_field(py, "even")?;
        let __field1 = self.tag.lower_field(py, "tag")?;
        let __depths: [usize; 2] = [
            <Option<
                Box<conformance::api::composed::Even>,
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
impl Lift for conformance::api::composed::Odd {
    const RECURSIVE: bool = true;
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let at = &at.deeper(value.py(), "Odd")?;
        let object = values::instance::<OddClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::composed::Odd {
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
            Option<Box<conformance::api::composed::Odd>>,
        >(py, &given[0], &at.field("odd"))?;
        let __depths: [usize; 1] = [
            <Option<
                Box<conformance::api::composed::Odd>,
            > as Lift>::depth(__field0.bind(py))?,
        ];
        let __depth = depth::checked(py, "Even", at, &__depths)?;
        Ok(Self { odd: __field0, __depth })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < Option < Box < conformance::api::composed::Odd >> as Lift >::plain(self
                .odd.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::composed::Even {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _level = depth::Level::lowering(py, "Even")?;
        let __field0 = self.odd.lower_field(py, "odd")?;
        let __depths: [usize; 1] = [
            <Option<
                Box<conformance::api::composed::Odd>,
            > as Lift>::depth(__field0.bind(py))?,
        ];
        let object = EvenClass {
            odd: __field0,
            __depth: depth::of(&__depths),
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::api::composed::Even {
    const RECURSIVE: bool = true;
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let at = &at.deeper(value.py(), "Even")?;
        let object = values::instance::<EvenClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::composed::Even {
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
            ::std::collections::BTreeMap<String, conformance::api::composed::Index>,
        >(py, &given[0], &at.field("entries"))?;
        let __depths: [usize; 1] = [
            <::std::collections::BTreeMap<
                String,
                conformance::api::composed::Index,
            > as Lift>::depth(__field0.bind(py))?,
        ];
        let __depth = depth::checked(py, "Index", at, &__depths)?;
        Ok(Self { entries: __field0, __depth })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                <::std::collections::BTreeMap < String, conformance::api::composed::Index
                > as Lift >::plain(self.entries.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::composed::Index {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _level = depth::Level::lowering(py, "Index")?;
        let __field0 = self.entries.lower_field(py, "entries")?;
        let __depths: [usize; 1] = [
            <::std::collections::BTreeMap<
                String,
                conformance::api::composed::Index,
            > as Lift>::depth(__field0.bind(py))?,
        ];
        let object = IndexClass {
            entries: __field0,
            __depth: depth::of(&__depths),
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::api::composed::Index {
    const RECURSIVE: bool = true;
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let at = &at.deeper(value.py(), "Index")?;
        let object = values::instance::<IndexClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::composed::Index {
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
/// Lists of each type; those of `u8` are bytes.
#[pyclass(frozen, name = "Lists", module = "conformance")]
pub(crate) struct ListsClass {
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
    /// A duration.
    #[pyo3(get)]
    length: Py<PyAny>,
    /// A moment.
    #[pyo3(get)]
    moment: Py<PyAny>,
    /// A variant without data.
    #[pyo3(get)]
    color: Py<PyAny>,
    /// A variant with a number at the end of what there is.
    #[pyo3(get)]
    level: Py<PyAny>,
    /// A variant with named data.
    #[pyo3(get)]
    shape: Py<PyAny>,
    /// A variant with unnamed data.
    #[pyo3(get)]
    token: Py<PyAny>,
    /// A structure.
    #[pyo3(get)]
    item: Py<PyAny>,
    /// A newtype of a number.
    #[pyo3(get)]
    meters: Py<PyAny>,
    /// A newtype of a text.
    #[pyo3(get)]
    label: Py<PyAny>,
    /// A newtype of bytes.
    #[pyo3(get)]
    seal: Py<PyAny>,
    /// An alias of a number.
    #[pyo3(get)]
    ratio: Py<PyAny>,
    /// An alias of an array.
    #[pyo3(get)]
    quad: Py<PyAny>,
    /// A list of numbers.
    #[pyo3(get)]
    numbers: Py<PyAny>,
    /// An array of structures.
    #[pyo3(get)]
    corners: Py<PyAny>,
    /// A number or nothing.
    #[pyo3(get)]
    maybe: Py<PyAny>,
    /// A map in order.
    #[pyo3(get)]
    by_name: Py<PyAny>,
    /// A map without order.
    #[pyo3(get)]
    by_id: Py<PyAny>,
    /// A tuple.
    #[pyo3(get)]
    pair: Py<PyAny>,
    /// A box.
    #[pyo3(get)]
    tree: Py<PyAny>,
    /// A type that is made of itself.
    #[pyo3(get)]
    list: Py<PyAny>,
    /// Variants that are made of the whole.
    #[pyo3(get)]
    expr: Py<PyAny>,
}
impl Value for ListsClass {
    const SHOWN: &'static str = "Lists";
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
        "length",
        "moment",
        "color",
        "level",
        "shape",
        "token",
        "item",
        "meters",
        "label",
        "seal",
        "ratio",
        "quad",
        "numbers",
        "corners",
        "maybe",
        "by_name",
        "by_id",
        "pair",
        "tree",
        "list",
        "expr",
    ];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![
            & self.flag,& self.signed8,& self.signed16,& self.signed32,& self.signed64,&
            self.unsigned8,& self.unsigned16,& self.unsigned32,& self.unsigned64,& self
            .single,& self.double_precision,& self.letter,& self.text,& self.blob,& self
            .length,& self.moment,& self.color,& self.level,& self.shape,& self.token,&
            self.item,& self.meters,& self.label,& self.seal,& self.ratio,& self.quad,&
            self.numbers,& self.corners,& self.maybe,& self.by_name,& self.by_id,& self
            .pair,& self.tree,& self.list,& self.expr,
        ]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            flag: values::field::<Vec<bool>>(py, &given[0], &at.field("flag"))?,
            signed8: values::field::<Vec<i8>>(py, &given[1], &at.field("signed8"))?,
            signed16: values::field::<Vec<i16>>(py, &given[2], &at.field("signed16"))?,
            signed32: values::field::<Vec<i32>>(py, &given[3], &at.field("signed32"))?,
            signed64: values::field::<Vec<i64>>(py, &given[4], &at.field("signed64"))?,
            unsigned8: values::field::<Vec<u8>>(py, &given[5], &at.field("unsigned8"))?,
            unsigned16: values::field::<
                Vec<u16>,
            >(py, &given[6], &at.field("unsigned16"))?,
            unsigned32: values::field::<
                Vec<u32>,
            >(py, &given[7], &at.field("unsigned32"))?,
            unsigned64: values::field::<
                Vec<u64>,
            >(py, &given[8], &at.field("unsigned64"))?,
            single: values::field::<Vec<f32>>(py, &given[9], &at.field("single"))?,
            double_precision: values::field::<
                Vec<f64>,
            >(py, &given[10], &at.field("double_precision"))?,
            letter: values::field::<Vec<char>>(py, &given[11], &at.field("letter"))?,
            text: values::field::<Vec<String>>(py, &given[12], &at.field("text"))?,
            blob: values::field::<Vec<Vec<u8>>>(py, &given[13], &at.field("blob"))?,
            length: values::field::<
                Vec<::std::time::Duration>,
            >(py, &given[14], &at.field("length"))?,
            moment: values::field::<
                Vec<::std::time::SystemTime>,
            >(py, &given[15], &at.field("moment"))?,
            color: values::field::<
                Vec<conformance::api::basic::Color>,
            >(py, &given[16], &at.field("color"))?,
            level: values::field::<
                Vec<conformance::api::basic::Level>,
            >(py, &given[17], &at.field("level"))?,
            shape: values::field::<
                Vec<conformance::api::basic::Shape>,
            >(py, &given[18], &at.field("shape"))?,
            token: values::field::<
                Vec<conformance::api::basic::Token>,
            >(py, &given[19], &at.field("token"))?,
            item: values::field::<
                Vec<conformance::api::basic::Item>,
            >(py, &given[20], &at.field("item"))?,
            meters: values::field::<
                Vec<conformance::api::basic::Meters>,
            >(py, &given[21], &at.field("meters"))?,
            label: values::field::<
                Vec<conformance::api::basic::Label>,
            >(py, &given[22], &at.field("label"))?,
            seal: values::field::<
                Vec<conformance::api::basic::Seal>,
            >(py, &given[23], &at.field("seal"))?,
            ratio: values::field::<
                Vec<conformance::api::basic::Ratio>,
            >(py, &given[24], &at.field("ratio"))?,
            quad: values::field::<
                Vec<conformance::api::basic::Quad>,
            >(py, &given[25], &at.field("quad"))?,
            numbers: values::field::<
                Vec<Vec<i32>>,
            >(py, &given[26], &at.field("numbers"))?,
            corners: values::field::<
                Vec<[conformance::api::basic::Item; 2]>,
            >(py, &given[27], &at.field("corners"))?,
            maybe: values::field::<
                Vec<Option<i64>>,
            >(py, &given[28], &at.field("maybe"))?,
            by_name: values::field::<
                Vec<::std::collections::BTreeMap<String, i64>>,
            >(py, &given[29], &at.field("by_name"))?,
            by_id: values::field::<
                Vec<::std::collections::HashMap<u32, conformance::api::basic::Item>>,
            >(py, &given[30], &at.field("by_id"))?,
            pair: values::field::<
                Vec<(i32, String)>,
            >(py, &given[31], &at.field("pair"))?,
            tree: values::field::<
                Vec<Box<conformance::api::composed::Tree>>,
            >(py, &given[32], &at.field("tree"))?,
            list: values::field::<
                Vec<conformance::api::composed::List>,
            >(py, &given[33], &at.field("list"))?,
            expr: values::field::<
                Vec<conformance::api::composed::Expr>,
            >(py, &given[34], &at.field("expr"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < Vec < bool > as Lift >::plain(self.flag.bind(py).clone()) ?, < Vec < i8
                > as Lift >::plain(self.signed8.bind(py).clone()) ?, < Vec < i16 > as
                Lift >::plain(self.signed16.bind(py).clone()) ?, < Vec < i32 > as Lift
                >::plain(self.signed32.bind(py).clone()) ?, < Vec < i64 > as Lift
                >::plain(self.signed64.bind(py).clone()) ?, < Vec < u8 > as Lift
                >::plain(self.unsigned8.bind(py).clone()) ?, < Vec < u16 > as Lift
                >::plain(self.unsigned16.bind(py).clone()) ?, < Vec < u32 > as Lift
                >::plain(self.unsigned32.bind(py).clone()) ?, < Vec < u64 > as Lift
                >::plain(self.unsigned64.bind(py).clone()) ?, < Vec < f32 > as Lift
                >::plain(self.single.bind(py).clone()) ?, < Vec < f64 > as Lift
                >::plain(self.double_precision.bind(py).clone()) ?, < Vec < char > as
                Lift >::plain(self.letter.bind(py).clone()) ?, < Vec < String > as Lift
                >::plain(self.text.bind(py).clone()) ?, < Vec < Vec < u8 >> as Lift
                >::plain(self.blob.bind(py).clone()) ?, < Vec <::std::time::Duration > as
                Lift >::plain(self.length.bind(py).clone()) ?, < Vec
                <::std::time::SystemTime > as Lift >::plain(self.moment.bind(py).clone())
                ?, < Vec < conformance::api::basic::Color > as Lift >::plain(self.color
                .bind(py).clone()) ?, < Vec < conformance::api::basic::Level > as Lift
                >::plain(self.level.bind(py).clone()) ?, < Vec <
                conformance::api::basic::Shape > as Lift >::plain(self.shape.bind(py)
                .clone()) ?, < Vec < conformance::api::basic::Token > as Lift
                >::plain(self.token.bind(py).clone()) ?, < Vec <
                conformance::api::basic::Item > as Lift >::plain(self.item.bind(py)
                .clone()) ?, < Vec < conformance::api::basic::Meters > as Lift
                >::plain(self.meters.bind(py).clone()) ?, < Vec <
                conformance::api::basic::Label > as Lift >::plain(self.label.bind(py)
                .clone()) ?, < Vec < conformance::api::basic::Seal > as Lift
                >::plain(self.seal.bind(py).clone()) ?, < Vec <
                conformance::api::basic::Ratio > as Lift >::plain(self.ratio.bind(py)
                .clone()) ?, < Vec < conformance::api::basic::Quad > as Lift
                >::plain(self.quad.bind(py).clone()) ?, < Vec < Vec < i32 >> as Lift
                >::plain(self.numbers.bind(py).clone()) ?, < Vec <
                [conformance::api::basic::Item; 2] > as Lift >::plain(self.corners
                .bind(py).clone()) ?, < Vec < Option < i64 >> as Lift >::plain(self.maybe
                .bind(py).clone()) ?, < Vec <::std::collections::BTreeMap < String, i64
                >> as Lift >::plain(self.by_name.bind(py).clone()) ?, < Vec
                <::std::collections::HashMap < u32, conformance::api::basic::Item >> as
                Lift >::plain(self.by_id.bind(py).clone()) ?, < Vec < (i32, String,) > as
                Lift >::plain(self.pair.bind(py).clone()) ?, < Vec < Box <
                conformance::api::composed::Tree >> as Lift >::plain(self.tree.bind(py)
                .clone()) ?, < Vec < conformance::api::composed::List > as Lift
                >::plain(self.list.bind(py).clone()) ?, < Vec <
                conformance::api::composed::Expr > as Lift >::plain(self.expr.bind(py)
                .clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl ListsClass {
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
            length,
            moment,
            color,
            level,
            shape,
            token,
            item,
            meters,
            label,
            seal,
            ratio,
            quad,
            numbers,
            corners,
            maybe,
            by_name,
            by_id,
            pair,
            tree,
            list,
            expr,
        ),
        text_signature = "(flag, signed8, signed16, signed32, signed64, unsigned8, unsigned16, unsigned32, unsigned64, single, double_precision, letter, text, blob, length, moment, color, level, shape, token, item, meters, label, seal, ratio, quad, numbers, corners, maybe, by_name, by_id, pair, tree, list, expr)"
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
        length: Bound<'py, PyAny>,
        moment: Bound<'py, PyAny>,
        color: Bound<'py, PyAny>,
        level: Bound<'py, PyAny>,
        shape: Bound<'py, PyAny>,
        token: Bound<'py, PyAny>,
        item: Bound<'py, PyAny>,
        meters: Bound<'py, PyAny>,
        label: Bound<'py, PyAny>,
        seal: Bound<'py, PyAny>,
        ratio: Bound<'py, PyAny>,
        quad: Bound<'py, PyAny>,
        numbers: Bound<'py, PyAny>,
        corners: Bound<'py, PyAny>,
        maybe: Bound<'py, PyAny>,
        by_name: Bound<'py, PyAny>,
        by_id: Bound<'py, PyAny>,
        pair: Bound<'py, PyAny>,
        tree: Bound<'py, PyAny>,
        list: Bound<'py, PyAny>,
        expr: Bound<'py, PyAny>,
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
                Some(length),
                Some(moment),
                Some(color),
                Some(level),
                Some(shape),
                Some(token),
                Some(item),
                Some(meters),
                Some(label),
                Some(seal),
                Some(ratio),
                Some(quad),
                Some(numbers),
                Some(corners),
                Some(maybe),
                Some(by_name),
                Some(by_id),
                Some(pair),
                Some(tree),
                Some(list),
                Some(expr),
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::containers::Lists {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _times = crate::times::exact();
        let object = ListsClass {
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
            length: self.length.lower_field(py, "length")?,
            moment: self.moment.lower_field(py, "moment")?,
            color: self.color.lower_field(py, "color")?,
            level: self.level.lower_field(py, "level")?,
            shape: self.shape.lower_field(py, "shape")?,
            token: self.token.lower_field(py, "token")?,
            item: self.item.lower_field(py, "item")?,
            meters: self.meters.lower_field(py, "meters")?,
            label: self.label.lower_field(py, "label")?,
            seal: self.seal.lower_field(py, "seal")?,
            ratio: self.ratio.lower_field(py, "ratio")?,
            quad: self.quad.lower_field(py, "quad")?,
            numbers: self.numbers.lower_field(py, "numbers")?,
            corners: self.corners.lower_field(py, "corners")?,
            maybe: self.maybe.lower_field(py, "maybe")?,
            by_name: self.by_name.lower_field(py, "by_name")?,
            by_id: self.by_id.lower_field(py, "by_id")?,
            pair: self.pair.lower_field(py, "pair")?,
            tree: self.tree.lower_field(py, "tree")?,
            list: self.list.lower_field(py, "list")?,
            expr: self.expr.lower_field(py, "expr")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::api::containers::Lists {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<ListsClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::containers::Lists {
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
            length: Lift::lift(fields.length.bind(py), &at.field("length"))?,
            moment: Lift::lift(fields.moment.bind(py), &at.field("moment"))?,
            color: Lift::lift(fields.color.bind(py), &at.field("color"))?,
            level: Lift::lift(fields.level.bind(py), &at.field("level"))?,
            shape: Lift::lift(fields.shape.bind(py), &at.field("shape"))?,
            token: Lift::lift(fields.token.bind(py), &at.field("token"))?,
            item: Lift::lift(fields.item.bind(py), &at.field("item"))?,
            meters: Lift::lift(fields.meters.bind(py), &at.field("meters"))?,
            label: Lift::lift(fields.label.bind(py), &at.field("label"))?,
            seal: Lift::lift(fields.seal.bind(py), &at.field("seal"))?,
            ratio: Lift::lift(fields.ratio.bind(py), &at.field("ratio"))?,
            quad: Lift::lift(fields.quad.bind(py), &at.field("quad"))?,
            numbers: Lift::lift(fields.numbers.bind(py), &at.field("numbers"))?,
            corners: Lift::lift(fields.corners.bind(py), &at.field("corners"))?,
            maybe: Lift::lift(fields.maybe.bind(py), &at.field("maybe"))?,
            by_name: Lift::lift(fields.by_name.bind(py), &at.field("by_name"))?,
            by_id: Lift::lift(fields.by_id.bind(py), &at.field("by_id"))?,
            pair: Lift::lift(fields.pair.bind(py), &at.field("pair"))?,
            tree: Lift::lift(fields.tree.bind(py), &at.field("tree"))?,
            list: Lift::lift(fields.list.bind(py), &at.field("list"))?,
            expr: Lift::lift(fields.expr.bind(py), &at.field("expr"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<ListsClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<ListsClass>()?)?.into_any())
    }
}
/// Arrays of each type.
#[pyclass(frozen, name = "Arrays", module = "conformance")]
pub(crate) struct ArraysClass {
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
    /// A duration.
    #[pyo3(get)]
    length: Py<PyAny>,
    /// A moment.
    #[pyo3(get)]
    moment: Py<PyAny>,
    /// A variant without data.
    #[pyo3(get)]
    color: Py<PyAny>,
    /// A variant with a number at the end of what there is.
    #[pyo3(get)]
    level: Py<PyAny>,
    /// A variant with named data.
    #[pyo3(get)]
    shape: Py<PyAny>,
    /// A variant with unnamed data.
    #[pyo3(get)]
    token: Py<PyAny>,
    /// A structure.
    #[pyo3(get)]
    item: Py<PyAny>,
    /// A newtype of a number.
    #[pyo3(get)]
    meters: Py<PyAny>,
    /// A newtype of a text.
    #[pyo3(get)]
    label: Py<PyAny>,
    /// A newtype of bytes.
    #[pyo3(get)]
    seal: Py<PyAny>,
    /// An alias of a number.
    #[pyo3(get)]
    ratio: Py<PyAny>,
    /// An alias of an array.
    #[pyo3(get)]
    quad: Py<PyAny>,
    /// A list of numbers.
    #[pyo3(get)]
    numbers: Py<PyAny>,
    /// An array of structures.
    #[pyo3(get)]
    corners: Py<PyAny>,
    /// A number or nothing.
    #[pyo3(get)]
    maybe: Py<PyAny>,
    /// A map in order.
    #[pyo3(get)]
    by_name: Py<PyAny>,
    /// A map without order.
    #[pyo3(get)]
    by_id: Py<PyAny>,
    /// A tuple.
    #[pyo3(get)]
    pair: Py<PyAny>,
    /// A box.
    #[pyo3(get)]
    tree: Py<PyAny>,
    /// A type that is made of itself.
    #[pyo3(get)]
    list: Py<PyAny>,
    /// Variants that are made of the whole.
    #[pyo3(get)]
    expr: Py<PyAny>,
}
impl Value for ArraysClass {
    const SHOWN: &'static str = "Arrays";
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
        "length",
        "moment",
        "color",
        "level",
        "shape",
        "token",
        "item",
        "meters",
        "label",
        "seal",
        "ratio",
        "quad",
        "numbers",
        "corners",
        "maybe",
        "by_name",
        "by_id",
        "pair",
        "tree",
        "list",
        "expr",
    ];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![
            & self.flag,& self.signed8,& self.signed16,& self.signed32,& self.signed64,&
            self.unsigned8,& self.unsigned16,& self.unsigned32,& self.unsigned64,& self
            .single,& self.double_precision,& self.letter,& self.text,& self.blob,& self
            .length,& self.moment,& self.color,& self.level,& self.shape,& self.token,&
            self.item,& self.meters,& self.label,& self.seal,& self.ratio,& self.quad,&
            self.numbers,& self.corners,& self.maybe,& self.by_name,& self.by_id,& self
            .pair,& self.tree,& self.list,& self.expr,
        ]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            flag: values::field::<[bool; 2]>(py, &given[0], &at.field("flag"))?,
            signed8: values::field::<[i8; 2]>(py, &given[1], &at.field("signed8"))?,
            signed16: values::field::<[i16; 2]>(py, &given[2], &at.field("signed16"))?,
            signed32: values::field::<[i32; 2]>(py, &given[3], &at.field("signed32"))?,
            signed64: values::field::<[i64; 2]>(py, &given[4], &at.field("signed64"))?,
            unsigned8: values::field::<[u8; 2]>(py, &given[5], &at.field("unsigned8"))?,
            unsigned16: values::field::<
                [u16; 2],
            >(py, &given[6], &at.field("unsigned16"))?,
            unsigned32: values::field::<
                [u32; 2],
            >(py, &given[7], &at.field("unsigned32"))?,
            unsigned64: values::field::<
                [u64; 2],
            >(py, &given[8], &at.field("unsigned64"))?,
            single: values::field::<[f32; 2]>(py, &given[9], &at.field("single"))?,
            double_precision: values::field::<
                [f64; 2],
            >(py, &given[10], &at.field("double_precision"))?,
            letter: values::field::<[char; 2]>(py, &given[11], &at.field("letter"))?,
            text: values::field::<[String; 2]>(py, &given[12], &at.field("text"))?,
            blob: values::field::<[Vec<u8>; 2]>(py, &given[13], &at.field("blob"))?,
            length: values::field::<
                [::std::time::Duration; 2],
            >(py, &given[14], &at.field("length"))?,
            moment: values::field::<
                [::std::time::SystemTime; 2],
            >(py, &given[15], &at.field("moment"))?,
            color: values::field::<
                [conformance::api::basic::Color; 2],
            >(py, &given[16], &at.field("color"))?,
            level: values::field::<
                [conformance::api::basic::Level; 2],
            >(py, &given[17], &at.field("level"))?,
            shape: values::field::<
                [conformance::api::basic::Shape; 2],
            >(py, &given[18], &at.field("shape"))?,
            token: values::field::<
                [conformance::api::basic::Token; 2],
            >(py, &given[19], &at.field("token"))?,
            item: values::field::<
                [conformance::api::basic::Item; 2],
            >(py, &given[20], &at.field("item"))?,
            meters: values::field::<
                [conformance::api::basic::Meters; 2],
            >(py, &given[21], &at.field("meters"))?,
            label: values::field::<
                [conformance::api::basic::Label; 2],
            >(py, &given[22], &at.field("label"))?,
            seal: values::field::<
                [conformance::api::basic::Seal; 2],
            >(py, &given[23], &at.field("seal"))?,
            ratio: values::field::<
                [conformance::api::basic::Ratio; 2],
            >(py, &given[24], &at.field("ratio"))?,
            quad: values::field::<
                [conformance::api::basic::Quad; 2],
            >(py, &given[25], &at.field("quad"))?,
            numbers: values::field::<
                [Vec<i32>; 2],
            >(py, &given[26], &at.field("numbers"))?,
            corners: values::field::<
                [[conformance::api::basic::Item; 2]; 2],
            >(py, &given[27], &at.field("corners"))?,
            maybe: values::field::<
                [Option<i64>; 2],
            >(py, &given[28], &at.field("maybe"))?,
            by_name: values::field::<
                [::std::collections::BTreeMap<String, i64>; 2],
            >(py, &given[29], &at.field("by_name"))?,
            by_id: values::field::<
                [::std::collections::HashMap<u32, conformance::api::basic::Item>; 2],
            >(py, &given[30], &at.field("by_id"))?,
            pair: values::field::<
                [(i32, String); 2],
            >(py, &given[31], &at.field("pair"))?,
            tree: values::field::<
                [Box<conformance::api::composed::Tree>; 2],
            >(py, &given[32], &at.field("tree"))?,
            list: values::field::<
                [conformance::api::composed::List; 2],
            >(py, &given[33], &at.field("list"))?,
            expr: values::field::<
                [conformance::api::composed::Expr; 2],
            >(py, &given[34], &at.field("expr"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < [bool; 2] as Lift >::plain(self.flag.bind(py).clone()) ?, < [i8; 2] as
                Lift >::plain(self.signed8.bind(py).clone()) ?, < [i16; 2] as Lift
                >::plain(self.signed16.bind(py).clone()) ?, < [i32; 2] as Lift
                >::plain(self.signed32.bind(py).clone()) ?, < [i64; 2] as Lift
                >::plain(self.signed64.bind(py).clone()) ?, < [u8; 2] as Lift
                >::plain(self.unsigned8.bind(py).clone()) ?, < [u16; 2] as Lift
                >::plain(self.unsigned16.bind(py).clone()) ?, < [u32; 2] as Lift
                >::plain(self.unsigned32.bind(py).clone()) ?, < [u64; 2] as Lift
                >::plain(self.unsigned64.bind(py).clone()) ?, < [f32; 2] as Lift
                >::plain(self.single.bind(py).clone()) ?, < [f64; 2] as Lift
                >::plain(self.double_precision.bind(py).clone()) ?, < [char; 2] as Lift
                >::plain(self.letter.bind(py).clone()) ?, < [String; 2] as Lift
                >::plain(self.text.bind(py).clone()) ?, < [Vec < u8 >; 2] as Lift
                >::plain(self.blob.bind(py).clone()) ?, < [::std::time::Duration; 2] as
                Lift >::plain(self.length.bind(py).clone()) ?, <
                [::std::time::SystemTime; 2] as Lift >::plain(self.moment.bind(py)
                .clone()) ?, < [conformance::api::basic::Color; 2] as Lift >::plain(self
                .color.bind(py).clone()) ?, < [conformance::api::basic::Level; 2] as Lift
                >::plain(self.level.bind(py).clone()) ?, <
                [conformance::api::basic::Shape; 2] as Lift >::plain(self.shape.bind(py)
                .clone()) ?, < [conformance::api::basic::Token; 2] as Lift >::plain(self
                .token.bind(py).clone()) ?, < [conformance::api::basic::Item; 2] as Lift
                >::plain(self.item.bind(py).clone()) ?, <
                [conformance::api::basic::Meters; 2] as Lift >::plain(self.meters
                .bind(py).clone()) ?, < [conformance::api::basic::Label; 2] as Lift
                >::plain(self.label.bind(py).clone()) ?, <
                [conformance::api::basic::Seal; 2] as Lift >::plain(self.seal.bind(py)
                .clone()) ?, < [conformance::api::basic::Ratio; 2] as Lift >::plain(self
                .ratio.bind(py).clone()) ?, < [conformance::api::basic::Quad; 2] as Lift
                >::plain(self.quad.bind(py).clone()) ?, < [Vec < i32 >; 2] as Lift
                >::plain(self.numbers.bind(py).clone()) ?, <
                [[conformance::api::basic::Item; 2]; 2] as Lift >::plain(self.corners
                .bind(py).clone()) ?, < [Option < i64 >; 2] as Lift >::plain(self.maybe
                .bind(py).clone()) ?, < [::std::collections::BTreeMap < String, i64 >; 2]
                as Lift >::plain(self.by_name.bind(py).clone()) ?, <
                [::std::collections::HashMap < u32, conformance::api::basic::Item >; 2]
                as Lift >::plain(self.by_id.bind(py).clone()) ?, < [(i32, String,); 2] as
                Lift >::plain(self.pair.bind(py).clone()) ?, < [Box <
                conformance::api::composed::Tree >; 2] as Lift >::plain(self.tree
                .bind(py).clone()) ?, < [conformance::api::composed::List; 2] as Lift
                >::plain(self.list.bind(py).clone()) ?, <
                [conformance::api::composed::Expr; 2] as Lift >::plain(self.expr.bind(py)
                .clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl ArraysClass {
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
            length,
            moment,
            color,
            level,
            shape,
            token,
            item,
            meters,
            label,
            seal,
            ratio,
            quad,
            numbers,
            corners,
            maybe,
            by_name,
            by_id,
            pair,
            tree,
            list,
            expr,
        ),
        text_signature = "(flag, signed8, signed16, signed32, signed64, unsigned8, unsigned16, unsigned32, unsigned64, single, double_precision, letter, text, blob, length, moment, color, level, shape, token, item, meters, label, seal, ratio, quad, numbers, corners, maybe, by_name, by_id, pair, tree, list, expr)"
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
        length: Bound<'py, PyAny>,
        moment: Bound<'py, PyAny>,
        color: Bound<'py, PyAny>,
        level: Bound<'py, PyAny>,
        shape: Bound<'py, PyAny>,
        token: Bound<'py, PyAny>,
        item: Bound<'py, PyAny>,
        meters: Bound<'py, PyAny>,
        label: Bound<'py, PyAny>,
        seal: Bound<'py, PyAny>,
        ratio: Bound<'py, PyAny>,
        quad: Bound<'py, PyAny>,
        numbers: Bound<'py, PyAny>,
        corners: Bound<'py, PyAny>,
        maybe: Bound<'py, PyAny>,
        by_name: Bound<'py, PyAny>,
        by_id: Bound<'py, PyAny>,
        pair: Bound<'py, PyAny>,
        tree: Bound<'py, PyAny>,
        list: Bound<'py, PyAny>,
        expr: Bound<'py, PyAny>,
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
                Some(length),
                Some(moment),
                Some(color),
                Some(level),
                Some(shape),
                Some(token),
                Some(item),
                Some(meters),
                Some(label),
                Some(seal),
                Some(ratio),
                Some(quad),
                Some(numbers),
                Some(corners),
                Some(maybe),
                Some(by_name),
                Some(by_id),
                Some(pair),
                Some(tree),
                Some(list),
                Some(expr),
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::containers::Arrays {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _times = crate::times::exact();
        let object = ArraysClass {
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
            length: self.length.lower_field(py, "length")?,
            moment: self.moment.lower_field(py, "moment")?,
            color: self.color.lower_field(py, "color")?,
            level: self.level.lower_field(py, "level")?,
            shape: self.shape.lower_field(py, "shape")?,
            token: self.token.lower_field(py, "token")?,
            item: self.item.lower_field(py, "item")?,
            meters: self.meters.lower_field(py, "meters")?,
            label: self.label.lower_field(py, "label")?,
            seal: self.seal.lower_field(py, "seal")?,
            ratio: self.ratio.lower_field(py, "ratio")?,
            quad: self.quad.lower_field(py, "quad")?,
            numbers: self.numbers.lower_field(py, "numbers")?,
            corners: self.corners.lower_field(py, "corners")?,
            maybe: self.maybe.lower_field(py, "maybe")?,
            by_name: self.by_name.lower_field(py, "by_name")?,
            by_id: self.by_id.lower_field(py, "by_id")?,
            pair: self.pair.lower_field(py, "pair")?,
            tree: self.tree.lower_field(py, "tree")?,
            list: self.list.lower_field(py, "list")?,
            expr: self.expr.lower_field(py, "expr")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::api::containers::Arrays {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<ArraysClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::containers::Arrays {
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
            length: Lift::lift(fields.length.bind(py), &at.field("length"))?,
            moment: Lift::lift(fields.moment.bind(py), &at.field("moment"))?,
            color: Lift::lift(fields.color.bind(py), &at.field("color"))?,
            level: Lift::lift(fields.level.bind(py), &at.field("level"))?,
            shape: Lift::lift(fields.shape.bind(py), &at.field("shape"))?,
            token: Lift::lift(fields.token.bind(py), &at.field("token"))?,
            item: Lift::lift(fields.item.bind(py), &at.field("item"))?,
            meters: Lift::lift(fields.meters.bind(py), &at.field("meters"))?,
            label: Lift::lift(fields.label.bind(py), &at.field("label"))?,
            seal: Lift::lift(fields.seal.bind(py), &at.field("seal"))?,
            ratio: Lift::lift(fields.ratio.bind(py), &at.field("ratio"))?,
            quad: Lift::lift(fields.quad.bind(py), &at.field("quad"))?,
            numbers: Lift::lift(fields.numbers.bind(py), &at.field("numbers"))?,
            corners: Lift::lift(fields.corners.bind(py), &at.field("corners"))?,
            maybe: Lift::lift(fields.maybe.bind(py), &at.field("maybe"))?,
            by_name: Lift::lift(fields.by_name.bind(py), &at.field("by_name"))?,
            by_id: Lift::lift(fields.by_id.bind(py), &at.field("by_id"))?,
            pair: Lift::lift(fields.pair.bind(py), &at.field("pair"))?,
            tree: Lift::lift(fields.tree.bind(py), &at.field("tree"))?,
            list: Lift::lift(fields.list.bind(py), &at.field("list"))?,
            expr: Lift::lift(fields.expr.bind(py), &at.field("expr"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<ArraysClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<ArraysClass>()?)?.into_any())
    }
}
/// Each type, or nothing.
#[pyclass(frozen, name = "Maybes", module = "conformance")]
pub(crate) struct MaybesClass {
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
    /// A duration.
    #[pyo3(get)]
    length: Py<PyAny>,
    /// A moment.
    #[pyo3(get)]
    moment: Py<PyAny>,
    /// A variant without data.
    #[pyo3(get)]
    color: Py<PyAny>,
    /// A variant with a number at the end of what there is.
    #[pyo3(get)]
    level: Py<PyAny>,
    /// A variant with named data.
    #[pyo3(get)]
    shape: Py<PyAny>,
    /// A variant with unnamed data.
    #[pyo3(get)]
    token: Py<PyAny>,
    /// A structure.
    #[pyo3(get)]
    item: Py<PyAny>,
    /// A newtype of a number.
    #[pyo3(get)]
    meters: Py<PyAny>,
    /// A newtype of a text.
    #[pyo3(get)]
    label: Py<PyAny>,
    /// A newtype of bytes.
    #[pyo3(get)]
    seal: Py<PyAny>,
    /// An alias of a number.
    #[pyo3(get)]
    ratio: Py<PyAny>,
    /// An alias of an array.
    #[pyo3(get)]
    quad: Py<PyAny>,
    /// A list of numbers.
    #[pyo3(get)]
    numbers: Py<PyAny>,
    /// An array of structures.
    #[pyo3(get)]
    corners: Py<PyAny>,
    /// A number or nothing.
    #[pyo3(get)]
    maybe: Py<PyAny>,
    /// A map in order.
    #[pyo3(get)]
    by_name: Py<PyAny>,
    /// A map without order.
    #[pyo3(get)]
    by_id: Py<PyAny>,
    /// A tuple.
    #[pyo3(get)]
    pair: Py<PyAny>,
    /// A box.
    #[pyo3(get)]
    tree: Py<PyAny>,
    /// A type that is made of itself.
    #[pyo3(get)]
    list: Py<PyAny>,
    /// Variants that are made of the whole.
    #[pyo3(get)]
    expr: Py<PyAny>,
}
impl Value for MaybesClass {
    const SHOWN: &'static str = "Maybes";
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
        "length",
        "moment",
        "color",
        "level",
        "shape",
        "token",
        "item",
        "meters",
        "label",
        "seal",
        "ratio",
        "quad",
        "numbers",
        "corners",
        "maybe",
        "by_name",
        "by_id",
        "pair",
        "tree",
        "list",
        "expr",
    ];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![
            & self.flag,& self.signed8,& self.signed16,& self.signed32,& self.signed64,&
            self.unsigned8,& self.unsigned16,& self.unsigned32,& self.unsigned64,& self
            .single,& self.double_precision,& self.letter,& self.text,& self.blob,& self
            .length,& self.moment,& self.color,& self.level,& self.shape,& self.token,&
            self.item,& self.meters,& self.label,& self.seal,& self.ratio,& self.quad,&
            self.numbers,& self.corners,& self.maybe,& self.by_name,& self.by_id,& self
            .pair,& self.tree,& self.list,& self.expr,
        ]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            flag: values::optional::<Option<bool>>(py, &given[0], &at.field("flag"))?,
            signed8: values::optional::<
                Option<i8>,
            >(py, &given[1], &at.field("signed8"))?,
            signed16: values::optional::<
                Option<i16>,
            >(py, &given[2], &at.field("signed16"))?,
            signed32: values::optional::<
                Option<i32>,
            >(py, &given[3], &at.field("signed32"))?,
            signed64: values::optional::<
                Option<i64>,
            >(py, &given[4], &at.field("signed64"))?,
            unsigned8: values::optional::<
                Option<u8>,
            >(py, &given[5], &at.field("unsigned8"))?,
            unsigned16: values::optional::<
                Option<u16>,
            >(py, &given[6], &at.field("unsigned16"))?,
            unsigned32: values::optional::<
                Option<u32>,
            >(py, &given[7], &at.field("unsigned32"))?,
            unsigned64: values::optional::<
                Option<u64>,
            >(py, &given[8], &at.field("unsigned64"))?,
            single: values::optional::<Option<f32>>(py, &given[9], &at.field("single"))?,
            double_precision: values::optional::<
                Option<f64>,
            >(py, &given[10], &at.field("double_precision"))?,
            letter: values::optional::<
                Option<char>,
            >(py, &given[11], &at.field("letter"))?,
            text: values::optional::<Option<String>>(py, &given[12], &at.field("text"))?,
            blob: values::optional::<
                Option<Vec<u8>>,
            >(py, &given[13], &at.field("blob"))?,
            length: values::optional::<
                Option<::std::time::Duration>,
            >(py, &given[14], &at.field("length"))?,
            moment: values::optional::<
                Option<::std::time::SystemTime>,
            >(py, &given[15], &at.field("moment"))?,
            color: values::optional::<
                Option<conformance::api::basic::Color>,
            >(py, &given[16], &at.field("color"))?,
            level: values::optional::<
                Option<conformance::api::basic::Level>,
            >(py, &given[17], &at.field("level"))?,
            shape: values::optional::<
                Option<conformance::api::basic::Shape>,
            >(py, &given[18], &at.field("shape"))?,
            token: values::optional::<
                Option<conformance::api::basic::Token>,
            >(py, &given[19], &at.field("token"))?,
            item: values::optional::<
                Option<conformance::api::basic::Item>,
            >(py, &given[20], &at.field("item"))?,
            meters: values::optional::<
                Option<conformance::api::basic::Meters>,
            >(py, &given[21], &at.field("meters"))?,
            label: values::optional::<
                Option<conformance::api::basic::Label>,
            >(py, &given[22], &at.field("label"))?,
            seal: values::optional::<
                Option<conformance::api::basic::Seal>,
            >(py, &given[23], &at.field("seal"))?,
            ratio: values::optional::<
                Option<conformance::api::basic::Ratio>,
            >(py, &given[24], &at.field("ratio"))?,
            quad: values::optional::<
                Option<conformance::api::basic::Quad>,
            >(py, &given[25], &at.field("quad"))?,
            numbers: values::optional::<
                Option<Vec<i32>>,
            >(py, &given[26], &at.field("numbers"))?,
            corners: values::optional::<
                Option<[conformance::api::basic::Item; 2]>,
            >(py, &given[27], &at.field("corners"))?,
            maybe: values::optional::<
                Option<Option<i64>>,
            >(py, &given[28], &at.field("maybe"))?,
            by_name: values::optional::<
                Option<::std::collections::BTreeMap<String, i64>>,
            >(py, &given[29], &at.field("by_name"))?,
            by_id: values::optional::<
                Option<::std::collections::HashMap<u32, conformance::api::basic::Item>>,
            >(py, &given[30], &at.field("by_id"))?,
            pair: values::optional::<
                Option<(i32, String)>,
            >(py, &given[31], &at.field("pair"))?,
            tree: values::optional::<
                Option<Box<conformance::api::composed::Tree>>,
            >(py, &given[32], &at.field("tree"))?,
            list: values::optional::<
                Option<conformance::api::composed::List>,
            >(py, &given[33], &at.field("list"))?,
            expr: values::optional::<
                Option<conformance::api::composed::Expr>,
            >(py, &given[34], &at.field("expr"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < Option < bool > as Lift >::plain(self.flag.bind(py).clone()) ?, <
                Option < i8 > as Lift >::plain(self.signed8.bind(py).clone()) ?, < Option
                < i16 > as Lift >::plain(self.signed16.bind(py).clone()) ?, < Option <
                i32 > as Lift >::plain(self.signed32.bind(py).clone()) ?, < Option < i64
                > as Lift >::plain(self.signed64.bind(py).clone()) ?, < Option < u8 > as
                Lift >::plain(self.unsigned8.bind(py).clone()) ?, < Option < u16 > as
                Lift >::plain(self.unsigned16.bind(py).clone()) ?, < Option < u32 > as
                Lift >::plain(self.unsigned32.bind(py).clone()) ?, < Option < u64 > as
                Lift >::plain(self.unsigned64.bind(py).clone()) ?, < Option < f32 > as
                Lift >::plain(self.single.bind(py).clone()) ?, < Option < f64 > as Lift
                >::plain(self.double_precision.bind(py).clone()) ?, < Option < char > as
                Lift >::plain(self.letter.bind(py).clone()) ?, < Option < String > as
                Lift >::plain(self.text.bind(py).clone()) ?, < Option < Vec < u8 >> as
                Lift >::plain(self.blob.bind(py).clone()) ?, < Option
                <::std::time::Duration > as Lift >::plain(self.length.bind(py).clone())
                ?, < Option <::std::time::SystemTime > as Lift >::plain(self.moment
                .bind(py).clone()) ?, < Option < conformance::api::basic::Color > as Lift
                >::plain(self.color.bind(py).clone()) ?, < Option <
                conformance::api::basic::Level > as Lift >::plain(self.level.bind(py)
                .clone()) ?, < Option < conformance::api::basic::Shape > as Lift
                >::plain(self.shape.bind(py).clone()) ?, < Option <
                conformance::api::basic::Token > as Lift >::plain(self.token.bind(py)
                .clone()) ?, < Option < conformance::api::basic::Item > as Lift
                >::plain(self.item.bind(py).clone()) ?, < Option <
                conformance::api::basic::Meters > as Lift >::plain(self.meters.bind(py)
                .clone()) ?, < Option < conformance::api::basic::Label > as Lift
                >::plain(self.label.bind(py).clone()) ?, < Option <
                conformance::api::basic::Seal > as Lift >::plain(self.seal.bind(py)
                .clone()) ?, < Option < conformance::api::basic::Ratio > as Lift
                >::plain(self.ratio.bind(py).clone()) ?, < Option <
                conformance::api::basic::Quad > as Lift >::plain(self.quad.bind(py)
                .clone()) ?, < Option < Vec < i32 >> as Lift >::plain(self.numbers
                .bind(py).clone()) ?, < Option < [conformance::api::basic::Item; 2] > as
                Lift >::plain(self.corners.bind(py).clone()) ?, < Option < Option < i64
                >> as Lift >::plain(self.maybe.bind(py).clone()) ?, < Option
                <::std::collections::BTreeMap < String, i64 >> as Lift >::plain(self
                .by_name.bind(py).clone()) ?, < Option <::std::collections::HashMap <
                u32, conformance::api::basic::Item >> as Lift >::plain(self.by_id
                .bind(py).clone()) ?, < Option < (i32, String,) > as Lift >::plain(self
                .pair.bind(py).clone()) ?, < Option < Box <
                conformance::api::composed::Tree >> as Lift >::plain(self.tree.bind(py)
                .clone()) ?, < Option < conformance::api::composed::List > as Lift
                >::plain(self.list.bind(py).clone()) ?, < Option <
                conformance::api::composed::Expr > as Lift >::plain(self.expr.bind(py)
                .clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl MaybesClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (
            flag = None,
            signed8 = None,
            signed16 = None,
            signed32 = None,
            signed64 = None,
            unsigned8 = None,
            unsigned16 = None,
            unsigned32 = None,
            unsigned64 = None,
            single = None,
            double_precision = None,
            letter = None,
            text = None,
            blob = None,
            length = None,
            moment = None,
            color = None,
            level = None,
            shape = None,
            token = None,
            item = None,
            meters = None,
            label = None,
            seal = None,
            ratio = None,
            quad = None,
            numbers = None,
            corners = None,
            maybe = None,
            by_name = None,
            by_id = None,
            pair = None,
            tree = None,
            list = None,
            expr = None,
        ),
        text_signature = "(flag=None, signed8=None, signed16=None, signed32=None, signed64=None, unsigned8=None, unsigned16=None, unsigned32=None, unsigned64=None, single=None, double_precision=None, letter=None, text=None, blob=None, length=None, moment=None, color=None, level=None, shape=None, token=None, item=None, meters=None, label=None, seal=None, ratio=None, quad=None, numbers=None, corners=None, maybe=None, by_name=None, by_id=None, pair=None, tree=None, list=None, expr=None)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        flag: Option<Bound<'py, PyAny>>,
        signed8: Option<Bound<'py, PyAny>>,
        signed16: Option<Bound<'py, PyAny>>,
        signed32: Option<Bound<'py, PyAny>>,
        signed64: Option<Bound<'py, PyAny>>,
        unsigned8: Option<Bound<'py, PyAny>>,
        unsigned16: Option<Bound<'py, PyAny>>,
        unsigned32: Option<Bound<'py, PyAny>>,
        unsigned64: Option<Bound<'py, PyAny>>,
        single: Option<Bound<'py, PyAny>>,
        double_precision: Option<Bound<'py, PyAny>>,
        letter: Option<Bound<'py, PyAny>>,
        text: Option<Bound<'py, PyAny>>,
        blob: Option<Bound<'py, PyAny>>,
        length: Option<Bound<'py, PyAny>>,
        moment: Option<Bound<'py, PyAny>>,
        color: Option<Bound<'py, PyAny>>,
        level: Option<Bound<'py, PyAny>>,
        shape: Option<Bound<'py, PyAny>>,
        token: Option<Bound<'py, PyAny>>,
        item: Option<Bound<'py, PyAny>>,
        meters: Option<Bound<'py, PyAny>>,
        label: Option<Bound<'py, PyAny>>,
        seal: Option<Bound<'py, PyAny>>,
        ratio: Option<Bound<'py, PyAny>>,
        quad: Option<Bound<'py, PyAny>>,
        numbers: Option<Bound<'py, PyAny>>,
        corners: Option<Bound<'py, PyAny>>,
        maybe: Option<Bound<'py, PyAny>>,
        by_name: Option<Bound<'py, PyAny>>,
        by_id: Option<Bound<'py, PyAny>>,
        pair: Option<Bound<'py, PyAny>>,
        tree: Option<Bound<'py, PyAny>>,
        list: Option<Bound<'py, PyAny>>,
        expr: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Self> {
        let made = Self::make(
            __py,
            &[
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
                length,
                moment,
                color,
                level,
                shape,
                token,
                item,
                meters,
                label,
                seal,
                ratio,
                quad,
                numbers,
                corners,
                maybe,
                by_name,
                by_id,
                pair,
                tree,
                list,
                expr,
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::containers::Maybes {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _times = crate::times::exact();
        let object = MaybesClass {
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
            length: self.length.lower_field(py, "length")?,
            moment: self.moment.lower_field(py, "moment")?,
            color: self.color.lower_field(py, "color")?,
            level: self.level.lower_field(py, "level")?,
            shape: self.shape.lower_field(py, "shape")?,
            token: self.token.lower_field(py, "token")?,
            item: self.item.lower_field(py, "item")?,
            meters: self.meters.lower_field(py, "meters")?,
            label: self.label.lower_field(py, "label")?,
            seal: self.seal.lower_field(py, "seal")?,
            ratio: self.ratio.lower_field(py, "ratio")?,
            quad: self.quad.lower_field(py, "quad")?,
            numbers: self.numbers.lower_field(py, "numbers")?,
            corners: self.corners.lower_field(py, "corners")?,
            maybe: self.maybe.lower_field(py, "maybe")?,
            by_name: self.by_name.lower_field(py, "by_name")?,
            by_id: self.by_id.lower_field(py, "by_id")?,
            pair: self.pair.lower_field(py, "pair")?,
            tree: self.tree.lower_field(py, "tree")?,
            list: self.list.lower_field(py, "list")?,
            expr: self.expr.lower_field(py, "expr")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::api::containers::Maybes {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<MaybesClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::containers::Maybes {
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
            length: Lift::lift(fields.length.bind(py), &at.field("length"))?,
            moment: Lift::lift(fields.moment.bind(py), &at.field("moment"))?,
            color: Lift::lift(fields.color.bind(py), &at.field("color"))?,
            level: Lift::lift(fields.level.bind(py), &at.field("level"))?,
            shape: Lift::lift(fields.shape.bind(py), &at.field("shape"))?,
            token: Lift::lift(fields.token.bind(py), &at.field("token"))?,
            item: Lift::lift(fields.item.bind(py), &at.field("item"))?,
            meters: Lift::lift(fields.meters.bind(py), &at.field("meters"))?,
            label: Lift::lift(fields.label.bind(py), &at.field("label"))?,
            seal: Lift::lift(fields.seal.bind(py), &at.field("seal"))?,
            ratio: Lift::lift(fields.ratio.bind(py), &at.field("ratio"))?,
            quad: Lift::lift(fields.quad.bind(py), &at.field("quad"))?,
            numbers: Lift::lift(fields.numbers.bind(py), &at.field("numbers"))?,
            corners: Lift::lift(fields.corners.bind(py), &at.field("corners"))?,
            maybe: Lift::lift(fields.maybe.bind(py), &at.field("maybe"))?,
            by_name: Lift::lift(fields.by_name.bind(py), &at.field("by_name"))?,
            by_id: Lift::lift(fields.by_id.bind(py), &at.field("by_id"))?,
            pair: Lift::lift(fields.pair.bind(py), &at.field("pair"))?,
            tree: Lift::lift(fields.tree.bind(py), &at.field("tree"))?,
            list: Lift::lift(fields.list.bind(py), &at.field("list"))?,
            expr: Lift::lift(fields.expr.bind(py), &at.field("expr"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<MaybesClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<MaybesClass>()?)?.into_any())
    }
}
/// Tuples with a part of each type.
#[pyclass(frozen, name = "Pairs", module = "conformance")]
pub(crate) struct PairsClass {
    /// From a truth value to a character.
    #[pyo3(get)]
    part0: Py<PyAny>,
    /// From a text to a newtype of bytes.
    #[pyo3(get)]
    part1: Py<PyAny>,
    /// From an alias of a number to variants that are made of the whole.
    #[pyo3(get)]
    part2: Py<PyAny>,
}
impl Value for PairsClass {
    const SHOWN: &'static str = "Pairs";
    const FIELDS: &'static [&'static str] = &["part0", "part1", "part2"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.part0,& self.part1,& self.part2,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            part0: values::field::<
                (bool, i8, i16, i32, i64, u8, u16, u32, u64, f32, f64, char),
            >(py, &given[0], &at.field("part0"))?,
            part1: values::field::<
                (
                    String,
                    Vec<u8>,
                    ::std::time::Duration,
                    ::std::time::SystemTime,
                    conformance::api::basic::Color,
                    conformance::api::basic::Level,
                    conformance::api::basic::Shape,
                    conformance::api::basic::Token,
                    conformance::api::basic::Item,
                    conformance::api::basic::Meters,
                    conformance::api::basic::Label,
                    conformance::api::basic::Seal,
                ),
            >(py, &given[1], &at.field("part1"))?,
            part2: values::field::<
                (
                    conformance::api::basic::Ratio,
                    conformance::api::basic::Quad,
                    Vec<i32>,
                    [conformance::api::basic::Item; 2],
                    Option<i64>,
                    ::std::collections::BTreeMap<String, i64>,
                    ::std::collections::HashMap<u32, conformance::api::basic::Item>,
                    (i32, String),
                    Box<conformance::api::composed::Tree>,
                    conformance::api::composed::List,
                    conformance::api::composed::Expr,
                ),
            >(py, &given[2], &at.field("part2"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < (bool, i8, i16, i32, i64, u8, u16, u32, u64, f32, f64, char,) as Lift
                >::plain(self.part0.bind(py).clone()) ?, < (String, Vec < u8 >,
                ::std::time::Duration, ::std::time::SystemTime,
                conformance::api::basic::Color, conformance::api::basic::Level,
                conformance::api::basic::Shape, conformance::api::basic::Token,
                conformance::api::basic::Item, conformance::api::basic::Meters,
                conformance::api::basic::Label, conformance::api::basic::Seal,) as Lift
                >::plain(self.part1.bind(py).clone()) ?, <
                (conformance::api::basic::Ratio, conformance::api::basic::Quad, Vec < i32
                >, [conformance::api::basic::Item; 2], Option < i64 >,
                ::std::collections::BTreeMap < String, i64 >, ::std::collections::HashMap
                < u32, conformance::api::basic::Item >, (i32, String,), Box <
                conformance::api::composed::Tree >, conformance::api::composed::List,
                conformance::api::composed::Expr,) as Lift >::plain(self.part2.bind(py)
                .clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl PairsClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (part0, part1, part2), text_signature = "(part0, part1, part2)")]
    fn __new__<'py>(
        __py: Python<'py>,
        part0: Bound<'py, PyAny>,
        part1: Bound<'py, PyAny>,
        part2: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let made = Self::make(
            __py,
            &[Some(part0), Some(part1), Some(part2)],
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::containers::Pairs {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _times = crate::times::exact();
        let object = PairsClass {
            part0: self.part0.lower_field(py, "part0")?,
            part1: self.part1.lower_field(py, "part1")?,
            part2: self.part2.lower_field(py, "part2")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::api::containers::Pairs {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<PairsClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::containers::Pairs {
            part0: Lift::lift(fields.part0.bind(py), &at.field("part0"))?,
            part1: Lift::lift(fields.part1.bind(py), &at.field("part1"))?,
            part2: Lift::lift(fields.part2.bind(py), &at.field("part2"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<PairsClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<PairsClass>()?)?.into_any())
    }
}
/// Maps in the order of keys of each kind; with [`ByKeyUnsorted`] they have values of each type.
#[pyclass(frozen, name = "ByKey", module = "conformance")]
pub(crate) struct ByKeyClass {
    /// By a truth value: a truth value.
    #[pyo3(get)]
    flag: Py<PyAny>,
    /// By 8 bits, signed: 8 bits, signed.
    #[pyo3(get)]
    signed8: Py<PyAny>,
    /// By 16 bits, signed: 16 bits, signed.
    #[pyo3(get)]
    signed16: Py<PyAny>,
    /// By 32 bits, signed: 32 bits, signed.
    #[pyo3(get)]
    signed32: Py<PyAny>,
    /// By 64 bits, signed: 64 bits, signed.
    #[pyo3(get)]
    signed64: Py<PyAny>,
    /// By 8 bits, unsigned: 8 bits, unsigned.
    #[pyo3(get)]
    unsigned8: Py<PyAny>,
    /// By 16 bits, unsigned: 16 bits, unsigned.
    #[pyo3(get)]
    unsigned16: Py<PyAny>,
    /// By 32 bits, unsigned: 32 bits, unsigned.
    #[pyo3(get)]
    unsigned32: Py<PyAny>,
    /// By 64 bits, unsigned: 64 bits, unsigned.
    #[pyo3(get)]
    unsigned64: Py<PyAny>,
    /// By a character: single precision.
    #[pyo3(get)]
    letter: Py<PyAny>,
    /// By a text: double precision.
    #[pyo3(get)]
    text: Py<PyAny>,
    /// By an alias of a text: a character.
    #[pyo3(get)]
    name: Py<PyAny>,
    /// By a variant without data: a text.
    #[pyo3(get)]
    color: Py<PyAny>,
    /// By a variant with a number at the end of what there is: bytes.
    #[pyo3(get)]
    level: Py<PyAny>,
    /// By a newtype of a text: a duration.
    #[pyo3(get)]
    label: Py<PyAny>,
    /// By a newtype of a truth value: a moment.
    #[pyo3(get)]
    new_flag: Py<PyAny>,
    /// By a newtype of a number: a variant without data.
    #[pyo3(get)]
    new_signed64: Py<PyAny>,
    /// By a newtype of a character: a variant with a number at the end of what there is.
    #[pyo3(get)]
    new_letter: Py<PyAny>,
    /// By a newtype of a variant: a variant with named data.
    #[pyo3(get)]
    new_color: Py<PyAny>,
    /// By a newtype of a newtype: a variant with unnamed data.
    #[pyo3(get)]
    new_label: Py<PyAny>,
}
impl Value for ByKeyClass {
    const SHOWN: &'static str = "ByKey";
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
        "letter",
        "text",
        "name",
        "color",
        "level",
        "label",
        "new_flag",
        "new_signed64",
        "new_letter",
        "new_color",
        "new_label",
    ];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![
            & self.flag,& self.signed8,& self.signed16,& self.signed32,& self.signed64,&
            self.unsigned8,& self.unsigned16,& self.unsigned32,& self.unsigned64,& self
            .letter,& self.text,& self.name,& self.color,& self.level,& self.label,& self
            .new_flag,& self.new_signed64,& self.new_letter,& self.new_color,& self
            .new_label,
        ]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            flag: values::field::<
                ::std::collections::BTreeMap<bool, bool>,
            >(py, &given[0], &at.field("flag"))?,
            signed8: values::field::<
                ::std::collections::BTreeMap<i8, i8>,
            >(py, &given[1], &at.field("signed8"))?,
            signed16: values::field::<
                ::std::collections::BTreeMap<i16, i16>,
            >(py, &given[2], &at.field("signed16"))?,
            signed32: values::field::<
                ::std::collections::BTreeMap<i32, i32>,
            >(py, &given[3], &at.field("signed32"))?,
            signed64: values::field::<
                ::std::collections::BTreeMap<i64, i64>,
            >(py, &given[4], &at.field("signed64"))?,
            unsigned8: values::field::<
                ::std::collections::BTreeMap<u8, u8>,
            >(py, &given[5], &at.field("unsigned8"))?,
            unsigned16: values::field::<
                ::std::collections::BTreeMap<u16, u16>,
            >(py, &given[6], &at.field("unsigned16"))?,
            unsigned32: values::field::<
                ::std::collections::BTreeMap<u32, u32>,
            >(py, &given[7], &at.field("unsigned32"))?,
            unsigned64: values::field::<
                ::std::collections::BTreeMap<u64, u64>,
            >(py, &given[8], &at.field("unsigned64"))?,
            letter: values::field::<
                ::std::collections::BTreeMap<char, f32>,
            >(py, &given[9], &at.field("letter"))?,
            text: values::field::<
                ::std::collections::BTreeMap<String, f64>,
            >(py, &given[10], &at.field("text"))?,
            name: values::field::<
                ::std::collections::BTreeMap<conformance::api::basic::Name, char>,
            >(py, &given[11], &at.field("name"))?,
            color: values::field::<
                ::std::collections::BTreeMap<conformance::api::basic::Color, String>,
            >(py, &given[12], &at.field("color"))?,
            level: values::field::<
                ::std::collections::BTreeMap<conformance::api::basic::Level, Vec<u8>>,
            >(py, &given[13], &at.field("level"))?,
            label: values::field::<
                ::std::collections::BTreeMap<
                    conformance::api::basic::Label,
                    ::std::time::Duration,
                >,
            >(py, &given[14], &at.field("label"))?,
            new_flag: values::field::<
                ::std::collections::BTreeMap<
                    conformance::api::containers::NewFlag,
                    ::std::time::SystemTime,
                >,
            >(py, &given[15], &at.field("new_flag"))?,
            new_signed64: values::field::<
                ::std::collections::BTreeMap<
                    conformance::api::containers::NewSigned64,
                    conformance::api::basic::Color,
                >,
            >(py, &given[16], &at.field("new_signed64"))?,
            new_letter: values::field::<
                ::std::collections::BTreeMap<
                    conformance::api::containers::NewLetter,
                    conformance::api::basic::Level,
                >,
            >(py, &given[17], &at.field("new_letter"))?,
            new_color: values::field::<
                ::std::collections::BTreeMap<
                    conformance::api::containers::NewColor,
                    conformance::api::basic::Shape,
                >,
            >(py, &given[18], &at.field("new_color"))?,
            new_label: values::field::<
                ::std::collections::BTreeMap<
                    conformance::api::containers::NewLabel,
                    conformance::api::basic::Token,
                >,
            >(py, &given[19], &at.field("new_label"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                <::std::collections::BTreeMap < bool, bool > as Lift >::plain(self.flag
                .bind(py).clone()) ?, <::std::collections::BTreeMap < i8, i8 > as Lift
                >::plain(self.signed8.bind(py).clone()) ?, <::std::collections::BTreeMap
                < i16, i16 > as Lift >::plain(self.signed16.bind(py).clone()) ?,
                <::std::collections::BTreeMap < i32, i32 > as Lift >::plain(self.signed32
                .bind(py).clone()) ?, <::std::collections::BTreeMap < i64, i64 > as Lift
                >::plain(self.signed64.bind(py).clone()) ?, <::std::collections::BTreeMap
                < u8, u8 > as Lift >::plain(self.unsigned8.bind(py).clone()) ?,
                <::std::collections::BTreeMap < u16, u16 > as Lift >::plain(self
                .unsigned16.bind(py).clone()) ?, <::std::collections::BTreeMap < u32, u32
                > as Lift >::plain(self.unsigned32.bind(py).clone()) ?,
                <::std::collections::BTreeMap < u64, u64 > as Lift >::plain(self
                .unsigned64.bind(py).clone()) ?, <::std::collections::BTreeMap < char,
                f32 > as Lift >::plain(self.letter.bind(py).clone()) ?,
                <::std::collections::BTreeMap < String, f64 > as Lift >::plain(self.text
                .bind(py).clone()) ?, <::std::collections::BTreeMap <
                conformance::api::basic::Name, char > as Lift >::plain(self.name.bind(py)
                .clone()) ?, <::std::collections::BTreeMap <
                conformance::api::basic::Color, String > as Lift >::plain(self.color
                .bind(py).clone()) ?, <::std::collections::BTreeMap <
                conformance::api::basic::Level, Vec < u8 >> as Lift >::plain(self.level
                .bind(py).clone()) ?, <::std::collections::BTreeMap <
                conformance::api::basic::Label, ::std::time::Duration > as Lift
                >::plain(self.label.bind(py).clone()) ?, <::std::collections::BTreeMap <
                conformance::api::containers::NewFlag, ::std::time::SystemTime > as Lift
                >::plain(self.new_flag.bind(py).clone()) ?, <::std::collections::BTreeMap
                < conformance::api::containers::NewSigned64,
                conformance::api::basic::Color > as Lift >::plain(self.new_signed64
                .bind(py).clone()) ?, <::std::collections::BTreeMap <
                conformance::api::containers::NewLetter, conformance::api::basic::Level >
                as Lift >::plain(self.new_letter.bind(py).clone()) ?,
                <::std::collections::BTreeMap < conformance::api::containers::NewColor,
                conformance::api::basic::Shape > as Lift >::plain(self.new_color.bind(py)
                .clone()) ?, <::std::collections::BTreeMap <
                conformance::api::containers::NewLabel, conformance::api::basic::Token >
                as Lift >::plain(self.new_label.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl ByKeyClass {
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
            letter,
            text,
            name,
            color,
            level,
            label,
            new_flag,
            new_signed64,
            new_letter,
            new_color,
            new_label,
        ),
        text_signature = "(flag, signed8, signed16, signed32, signed64, unsigned8, unsigned16, unsigned32, unsigned64, letter, text, name, color, level, label, new_flag, new_signed64, new_letter, new_color, new_label)"
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
        letter: Bound<'py, PyAny>,
        text: Bound<'py, PyAny>,
        name: Bound<'py, PyAny>,
        color: Bound<'py, PyAny>,
        level: Bound<'py, PyAny>,
        label: Bound<'py, PyAny>,
        new_flag: Bound<'py, PyAny>,
        new_signed64: Bound<'py, PyAny>,
        new_letter: Bound<'py, PyAny>,
        new_color: Bound<'py, PyAny>,
        new_label: Bound<'py, PyAny>,
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
                Some(letter),
                Some(text),
                Some(name),
                Some(color),
                Some(level),
                Some(label),
                Some(new_flag),
                Some(new_signed64),
                Some(new_letter),
                Some(new_color),
                Some(new_label),
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::containers::ByKey {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _times = crate::times::exact();
        let object = ByKeyClass {
            flag: self.flag.lower_field(py, "flag")?,
            signed8: self.signed8.lower_field(py, "signed8")?,
            signed16: self.signed16.lower_field(py, "signed16")?,
            signed32: self.signed32.lower_field(py, "signed32")?,
            signed64: self.signed64.lower_field(py, "signed64")?,
            unsigned8: self.unsigned8.lower_field(py, "unsigned8")?,
            unsigned16: self.unsigned16.lower_field(py, "unsigned16")?,
            unsigned32: self.unsigned32.lower_field(py, "unsigned32")?,
            unsigned64: self.unsigned64.lower_field(py, "unsigned64")?,
            letter: self.letter.lower_field(py, "letter")?,
            text: self.text.lower_field(py, "text")?,
            name: self.name.lower_field(py, "name")?,
            color: self.color.lower_field(py, "color")?,
            level: self.level.lower_field(py, "level")?,
            label: self.label.lower_field(py, "label")?,
            new_flag: self.new_flag.lower_field(py, "new_flag")?,
            new_signed64: self.new_signed64.lower_field(py, "new_signed64")?,
            new_letter: self.new_letter.lower_field(py, "new_letter")?,
            new_color: self.new_color.lower_field(py, "new_color")?,
            new_label: self.new_label.lower_field(py, "new_label")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::api::containers::ByKey {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<ByKeyClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::containers::ByKey {
            flag: Lift::lift(fields.flag.bind(py), &at.field("flag"))?,
            signed8: Lift::lift(fields.signed8.bind(py), &at.field("signed8"))?,
            signed16: Lift::lift(fields.signed16.bind(py), &at.field("signed16"))?,
            signed32: Lift::lift(fields.signed32.bind(py), &at.field("signed32"))?,
            signed64: Lift::lift(fields.signed64.bind(py), &at.field("signed64"))?,
            unsigned8: Lift::lift(fields.unsigned8.bind(py), &at.field("unsigned8"))?,
            unsigned16: Lift::lift(fields.unsigned16.bind(py), &at.field("unsigned16"))?,
            unsigned32: Lift::lift(fields.unsigned32.bind(py), &at.field("unsigned32"))?,
            unsigned64: Lift::lift(fields.unsigned64.bind(py), &at.field("unsigned64"))?,
            letter: Lift::lift(fields.letter.bind(py), &at.field("letter"))?,
            text: Lift::lift(fields.text.bind(py), &at.field("text"))?,
            name: Lift::lift(fields.name.bind(py), &at.field("name"))?,
            color: Lift::lift(fields.color.bind(py), &at.field("color"))?,
            level: Lift::lift(fields.level.bind(py), &at.field("level"))?,
            label: Lift::lift(fields.label.bind(py), &at.field("label"))?,
            new_flag: Lift::lift(fields.new_flag.bind(py), &at.field("new_flag"))?,
            new_signed64: Lift::lift(
                fields.new_signed64.bind(py),
                &at.field("new_signed64"),
            )?,
            new_letter: Lift::lift(fields.new_letter.bind(py), &at.field("new_letter"))?,
            new_color: Lift::lift(fields.new_color.bind(py), &at.field("new_color"))?,
            new_label: Lift::lift(fields.new_label.bind(py), &at.field("new_label"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<ByKeyClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<ByKeyClass>()?)?.into_any())
    }
}
/// Maps with keys of each kind, in no order; with [`ByKey`] they have values of each type.
#[pyclass(frozen, name = "ByKeyUnsorted", module = "conformance")]
pub(crate) struct ByKeyUnsortedClass {
    /// By a truth value: a structure.
    #[pyo3(get)]
    flag: Py<PyAny>,
    /// By 8 bits, signed: a newtype of a number.
    #[pyo3(get)]
    signed8: Py<PyAny>,
    /// By 16 bits, signed: a newtype of a text.
    #[pyo3(get)]
    signed16: Py<PyAny>,
    /// By 32 bits, signed: a newtype of bytes.
    #[pyo3(get)]
    signed32: Py<PyAny>,
    /// By 64 bits, signed: an alias of a number.
    #[pyo3(get)]
    signed64: Py<PyAny>,
    /// By 8 bits, unsigned: an alias of an array.
    #[pyo3(get)]
    unsigned8: Py<PyAny>,
    /// By 16 bits, unsigned: a list of numbers.
    #[pyo3(get)]
    unsigned16: Py<PyAny>,
    /// By 32 bits, unsigned: an array of structures.
    #[pyo3(get)]
    unsigned32: Py<PyAny>,
    /// By 64 bits, unsigned: a number or nothing.
    #[pyo3(get)]
    unsigned64: Py<PyAny>,
    /// By a character: a map in order.
    #[pyo3(get)]
    letter: Py<PyAny>,
    /// By a text: a map without order.
    #[pyo3(get)]
    text: Py<PyAny>,
    /// By an alias of a text: a tuple.
    #[pyo3(get)]
    name: Py<PyAny>,
    /// By a variant without data: a box.
    #[pyo3(get)]
    color: Py<PyAny>,
    /// By a variant with a number at the end of what there is: a type that is made of itself.
    #[pyo3(get)]
    level: Py<PyAny>,
    /// By a newtype of a text: variants that are made of the whole.
    #[pyo3(get)]
    label: Py<PyAny>,
    /// By a newtype of a truth value: a truth value.
    #[pyo3(get)]
    new_flag: Py<PyAny>,
    /// By a newtype of a number: 8 bits, signed.
    #[pyo3(get)]
    new_signed64: Py<PyAny>,
    /// By a newtype of a character: 16 bits, signed.
    #[pyo3(get)]
    new_letter: Py<PyAny>,
    /// By a newtype of a variant: 32 bits, signed.
    #[pyo3(get)]
    new_color: Py<PyAny>,
    /// By a newtype of a newtype: 64 bits, signed.
    #[pyo3(get)]
    new_label: Py<PyAny>,
}
impl Value for ByKeyUnsortedClass {
    const SHOWN: &'static str = "ByKeyUnsorted";
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
        "letter",
        "text",
        "name",
        "color",
        "level",
        "label",
        "new_flag",
        "new_signed64",
        "new_letter",
        "new_color",
        "new_label",
    ];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![
            & self.flag,& self.signed8,& self.signed16,& self.signed32,& self.signed64,&
            self.unsigned8,& self.unsigned16,& self.unsigned32,& self.unsigned64,& self
            .letter,& self.text,& self.name,& self.color,& self.level,& self.label,& self
            .new_flag,& self.new_signed64,& self.new_letter,& self.new_color,& self
            .new_label,
        ]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            flag: values::field::<
                ::std::collections::HashMap<bool, conformance::api::basic::Item>,
            >(py, &given[0], &at.field("flag"))?,
            signed8: values::field::<
                ::std::collections::HashMap<i8, conformance::api::basic::Meters>,
            >(py, &given[1], &at.field("signed8"))?,
            signed16: values::field::<
                ::std::collections::HashMap<i16, conformance::api::basic::Label>,
            >(py, &given[2], &at.field("signed16"))?,
            signed32: values::field::<
                ::std::collections::HashMap<i32, conformance::api::basic::Seal>,
            >(py, &given[3], &at.field("signed32"))?,
            signed64: values::field::<
                ::std::collections::HashMap<i64, conformance::api::basic::Ratio>,
            >(py, &given[4], &at.field("signed64"))?,
            unsigned8: values::field::<
                ::std::collections::HashMap<u8, conformance::api::basic::Quad>,
            >(py, &given[5], &at.field("unsigned8"))?,
            unsigned16: values::field::<
                ::std::collections::HashMap<u16, Vec<i32>>,
            >(py, &given[6], &at.field("unsigned16"))?,
            unsigned32: values::field::<
                ::std::collections::HashMap<u32, [conformance::api::basic::Item; 2]>,
            >(py, &given[7], &at.field("unsigned32"))?,
            unsigned64: values::field::<
                ::std::collections::HashMap<u64, Option<i64>>,
            >(py, &given[8], &at.field("unsigned64"))?,
            letter: values::field::<
                ::std::collections::HashMap<
                    char,
                    ::std::collections::BTreeMap<String, i64>,
                >,
            >(py, &given[9], &at.field("letter"))?,
            text: values::field::<
                ::std::collections::HashMap<
                    String,
                    ::std::collections::HashMap<u32, conformance::api::basic::Item>,
                >,
            >(py, &given[10], &at.field("text"))?,
            name: values::field::<
                ::std::collections::HashMap<conformance::api::basic::Name, (i32, String)>,
            >(py, &given[11], &at.field("name"))?,
            color: values::field::<
                ::std::collections::HashMap<
                    conformance::api::basic::Color,
                    Box<conformance::api::composed::Tree>,
                >,
            >(py, &given[12], &at.field("color"))?,
            level: values::field::<
                ::std::collections::HashMap<
                    conformance::api::basic::Level,
                    conformance::api::composed::List,
                >,
            >(py, &given[13], &at.field("level"))?,
            label: values::field::<
                ::std::collections::HashMap<
                    conformance::api::basic::Label,
                    conformance::api::composed::Expr,
                >,
            >(py, &given[14], &at.field("label"))?,
            new_flag: values::field::<
                ::std::collections::HashMap<conformance::api::containers::NewFlag, bool>,
            >(py, &given[15], &at.field("new_flag"))?,
            new_signed64: values::field::<
                ::std::collections::HashMap<
                    conformance::api::containers::NewSigned64,
                    i8,
                >,
            >(py, &given[16], &at.field("new_signed64"))?,
            new_letter: values::field::<
                ::std::collections::HashMap<conformance::api::containers::NewLetter, i16>,
            >(py, &given[17], &at.field("new_letter"))?,
            new_color: values::field::<
                ::std::collections::HashMap<conformance::api::containers::NewColor, i32>,
            >(py, &given[18], &at.field("new_color"))?,
            new_label: values::field::<
                ::std::collections::HashMap<conformance::api::containers::NewLabel, i64>,
            >(py, &given[19], &at.field("new_label"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                <::std::collections::HashMap < bool, conformance::api::basic::Item > as
                Lift >::plain(self.flag.bind(py).clone()) ?, <::std::collections::HashMap
                < i8, conformance::api::basic::Meters > as Lift >::plain(self.signed8
                .bind(py).clone()) ?, <::std::collections::HashMap < i16,
                conformance::api::basic::Label > as Lift >::plain(self.signed16.bind(py)
                .clone()) ?, <::std::collections::HashMap < i32,
                conformance::api::basic::Seal > as Lift >::plain(self.signed32.bind(py)
                .clone()) ?, <::std::collections::HashMap < i64,
                conformance::api::basic::Ratio > as Lift >::plain(self.signed64.bind(py)
                .clone()) ?, <::std::collections::HashMap < u8,
                conformance::api::basic::Quad > as Lift >::plain(self.unsigned8.bind(py)
                .clone()) ?, <::std::collections::HashMap < u16, Vec < i32 >> as Lift
                >::plain(self.unsigned16.bind(py).clone()) ?,
                <::std::collections::HashMap < u32, [conformance::api::basic::Item; 2] >
                as Lift >::plain(self.unsigned32.bind(py).clone()) ?,
                <::std::collections::HashMap < u64, Option < i64 >> as Lift >::plain(self
                .unsigned64.bind(py).clone()) ?, <::std::collections::HashMap < char,
                ::std::collections::BTreeMap < String, i64 >> as Lift >::plain(self
                .letter.bind(py).clone()) ?, <::std::collections::HashMap < String,
                ::std::collections::HashMap < u32, conformance::api::basic::Item >> as
                Lift >::plain(self.text.bind(py).clone()) ?, <::std::collections::HashMap
                < conformance::api::basic::Name, (i32, String,) > as Lift >::plain(self
                .name.bind(py).clone()) ?, <::std::collections::HashMap <
                conformance::api::basic::Color, Box < conformance::api::composed::Tree >>
                as Lift >::plain(self.color.bind(py).clone()) ?,
                <::std::collections::HashMap < conformance::api::basic::Level,
                conformance::api::composed::List > as Lift >::plain(self.level.bind(py)
                .clone()) ?, <::std::collections::HashMap <
                conformance::api::basic::Label, conformance::api::composed::Expr > as
                Lift >::plain(self.label.bind(py).clone()) ?,
                <::std::collections::HashMap < conformance::api::containers::NewFlag,
                bool > as Lift >::plain(self.new_flag.bind(py).clone()) ?,
                <::std::collections::HashMap < conformance::api::containers::NewSigned64,
                i8 > as Lift >::plain(self.new_signed64.bind(py).clone()) ?,
                <::std::collections::HashMap < conformance::api::containers::NewLetter,
                i16 > as Lift >::plain(self.new_letter.bind(py).clone()) ?,
                <::std::collections::HashMap < conformance::api::containers::NewColor,
                i32 > as Lift >::plain(self.new_color.bind(py).clone()) ?,
                <::std::collections::HashMap < conformance::api::containers::NewLabel,
                i64 > as Lift >::plain(self.new_label.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl ByKeyUnsortedClass {
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
            letter,
            text,
            name,
            color,
            level,
            label,
            new_flag,
            new_signed64,
            new_letter,
            new_color,
            new_label,
        ),
        text_signature = "(flag, signed8, signed16, signed32, signed64, unsigned8, unsigned16, unsigned32, unsigned64, letter, text, name, color, level, label, new_flag, new_signed64, new_letter, new_color, new_label)"
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
        letter: Bound<'py, PyAny>,
        text: Bound<'py, PyAny>,
        name: Bound<'py, PyAny>,
        color: Bound<'py, PyAny>,
        level: Bound<'py, PyAny>,
        label: Bound<'py, PyAny>,
        new_flag: Bound<'py, PyAny>,
        new_signed64: Bound<'py, PyAny>,
        new_letter: Bound<'py, PyAny>,
        new_color: Bound<'py, PyAny>,
        new_label: Bound<'py, PyAny>,
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
                Some(letter),
                Some(text),
                Some(name),
                Some(color),
                Some(level),
                Some(label),
                Some(new_flag),
                Some(new_signed64),
                Some(new_letter),
                Some(new_color),
                Some(new_label),
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::containers::ByKeyUnsorted {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = ByKeyUnsortedClass {
            flag: self.flag.lower_field(py, "flag")?,
            signed8: self.signed8.lower_field(py, "signed8")?,
            signed16: self.signed16.lower_field(py, "signed16")?,
            signed32: self.signed32.lower_field(py, "signed32")?,
            signed64: self.signed64.lower_field(py, "signed64")?,
            unsigned8: self.unsigned8.lower_field(py, "unsigned8")?,
            unsigned16: self.unsigned16.lower_field(py, "unsigned16")?,
            unsigned32: self.unsigned32.lower_field(py, "unsigned32")?,
            unsigned64: self.unsigned64.lower_field(py, "unsigned64")?,
            letter: self.letter.lower_field(py, "letter")?,
            text: self.text.lower_field(py, "text")?,
            name: self.name.lower_field(py, "name")?,
            color: self.color.lower_field(py, "color")?,
            level: self.level.lower_field(py, "level")?,
            label: self.label.lower_field(py, "label")?,
            new_flag: self.new_flag.lower_field(py, "new_flag")?,
            new_signed64: self.new_signed64.lower_field(py, "new_signed64")?,
            new_letter: self.new_letter.lower_field(py, "new_letter")?,
            new_color: self.new_color.lower_field(py, "new_color")?,
            new_label: self.new_label.lower_field(py, "new_label")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::api::containers::ByKeyUnsorted {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<ByKeyUnsortedClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::containers::ByKeyUnsorted {
            flag: Lift::lift(fields.flag.bind(py), &at.field("flag"))?,
            signed8: Lift::lift(fields.signed8.bind(py), &at.field("signed8"))?,
            signed16: Lift::lift(fields.signed16.bind(py), &at.field("signed16"))?,
            signed32: Lift::lift(fields.signed32.bind(py), &at.field("signed32"))?,
            signed64: Lift::lift(fields.signed64.bind(py), &at.field("signed64"))?,
            unsigned8: Lift::lift(fields.unsigned8.bind(py), &at.field("unsigned8"))?,
            unsigned16: Lift::lift(fields.unsigned16.bind(py), &at.field("unsigned16"))?,
            unsigned32: Lift::lift(fields.unsigned32.bind(py), &at.field("unsigned32"))?,
            unsigned64: Lift::lift(fields.unsigned64.bind(py), &at.field("unsigned64"))?,
            letter: Lift::lift(fields.letter.bind(py), &at.field("letter"))?,
            text: Lift::lift(fields.text.bind(py), &at.field("text"))?,
            name: Lift::lift(fields.name.bind(py), &at.field("name"))?,
            color: Lift::lift(fields.color.bind(py), &at.field("color"))?,
            level: Lift::lift(fields.level.bind(py), &at.field("level"))?,
            label: Lift::lift(fields.label.bind(py), &at.field("label"))?,
            new_flag: Lift::lift(fields.new_flag.bind(py), &at.field("new_flag"))?,
            new_signed64: Lift::lift(
                fields.new_signed64.bind(py),
                &at.field("new_signed64"),
            )?,
            new_letter: Lift::lift(fields.new_letter.bind(py), &at.field("new_letter"))?,
            new_color: Lift::lift(fields.new_color.bind(py), &at.field("new_color"))?,
            new_label: Lift::lift(fields.new_label.bind(py), &at.field("new_label"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<ByKeyUnsortedClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<ByKeyUnsortedClass>()?)?.into_any())
    }
}
/// Newtypes of each type.
#[pyclass(frozen, name = "Newtypes", module = "conformance")]
pub(crate) struct NewtypesClass {
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
    /// A duration.
    #[pyo3(get)]
    length: Py<PyAny>,
    /// A moment.
    #[pyo3(get)]
    moment: Py<PyAny>,
    /// A variant without data.
    #[pyo3(get)]
    color: Py<PyAny>,
    /// A variant with a number at the end of what there is.
    #[pyo3(get)]
    level: Py<PyAny>,
    /// A variant with named data.
    #[pyo3(get)]
    shape: Py<PyAny>,
    /// A variant with unnamed data.
    #[pyo3(get)]
    token: Py<PyAny>,
    /// A structure.
    #[pyo3(get)]
    item: Py<PyAny>,
    /// A newtype of a number.
    #[pyo3(get)]
    meters: Py<PyAny>,
    /// A newtype of a text.
    #[pyo3(get)]
    label: Py<PyAny>,
    /// A newtype of bytes.
    #[pyo3(get)]
    seal: Py<PyAny>,
    /// An alias of a number.
    #[pyo3(get)]
    ratio: Py<PyAny>,
    /// An alias of an array.
    #[pyo3(get)]
    quad: Py<PyAny>,
    /// A list of numbers.
    #[pyo3(get)]
    numbers: Py<PyAny>,
    /// An array of structures.
    #[pyo3(get)]
    corners: Py<PyAny>,
    /// A number or nothing.
    #[pyo3(get)]
    maybe: Py<PyAny>,
    /// A map in order.
    #[pyo3(get)]
    by_name: Py<PyAny>,
    /// A map without order.
    #[pyo3(get)]
    by_id: Py<PyAny>,
    /// A tuple.
    #[pyo3(get)]
    pair: Py<PyAny>,
    /// A box.
    #[pyo3(get)]
    tree: Py<PyAny>,
    /// A type that is made of itself.
    #[pyo3(get)]
    list: Py<PyAny>,
    /// Variants that are made of the whole.
    #[pyo3(get)]
    expr: Py<PyAny>,
}
impl Value for NewtypesClass {
    const SHOWN: &'static str = "Newtypes";
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
        "length",
        "moment",
        "color",
        "level",
        "shape",
        "token",
        "item",
        "meters",
        "label",
        "seal",
        "ratio",
        "quad",
        "numbers",
        "corners",
        "maybe",
        "by_name",
        "by_id",
        "pair",
        "tree",
        "list",
        "expr",
    ];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![
            & self.flag,& self.signed8,& self.signed16,& self.signed32,& self.signed64,&
            self.unsigned8,& self.unsigned16,& self.unsigned32,& self.unsigned64,& self
            .single,& self.double_precision,& self.letter,& self.text,& self.blob,& self
            .length,& self.moment,& self.color,& self.level,& self.shape,& self.token,&
            self.item,& self.meters,& self.label,& self.seal,& self.ratio,& self.quad,&
            self.numbers,& self.corners,& self.maybe,& self.by_name,& self.by_id,& self
            .pair,& self.tree,& self.list,& self.expr,
        ]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            flag: values::field::<
                conformance::api::containers::NewFlag,
            >(py, &given[0], &at.field("flag"))?,
            signed8: values::field::<
                conformance::api::containers::NewSigned8,
            >(py, &given[1], &at.field("signed8"))?,
            signed16: values::field::<
                conformance::api::containers::NewSigned16,
            >(py, &given[2], &at.field("signed16"))?,
            signed32: values::field::<
                conformance::api::containers::NewSigned32,
            >(py, &given[3], &at.field("signed32"))?,
            signed64: values::field::<
                conformance::api::containers::NewSigned64,
            >(py, &given[4], &at.field("signed64"))?,
            unsigned8: values::field::<
                conformance::api::containers::NewUnsigned8,
            >(py, &given[5], &at.field("unsigned8"))?,
            unsigned16: values::field::<
                conformance::api::containers::NewUnsigned16,
            >(py, &given[6], &at.field("unsigned16"))?,
            unsigned32: values::field::<
                conformance::api::containers::NewUnsigned32,
            >(py, &given[7], &at.field("unsigned32"))?,
            unsigned64: values::field::<
                conformance::api::containers::NewUnsigned64,
            >(py, &given[8], &at.field("unsigned64"))?,
            single: values::field::<
                conformance::api::containers::NewSingle,
            >(py, &given[9], &at.field("single"))?,
            double_precision: values::field::<
                conformance::api::containers::NewDoublePrecision,
            >(py, &given[10], &at.field("double_precision"))?,
            letter: values::field::<
                conformance::api::containers::NewLetter,
            >(py, &given[11], &at.field("letter"))?,
            text: values::field::<
                conformance::api::containers::NewText,
            >(py, &given[12], &at.field("text"))?,
            blob: values::field::<
                conformance::api::containers::NewBlob,
            >(py, &given[13], &at.field("blob"))?,
            length: values::field::<
                conformance::api::containers::NewLength,
            >(py, &given[14], &at.field("length"))?,
            moment: values::field::<
                conformance::api::containers::NewMoment,
            >(py, &given[15], &at.field("moment"))?,
            color: values::field::<
                conformance::api::containers::NewColor,
            >(py, &given[16], &at.field("color"))?,
            level: values::field::<
                conformance::api::containers::NewLevel,
            >(py, &given[17], &at.field("level"))?,
            shape: values::field::<
                conformance::api::containers::NewShape,
            >(py, &given[18], &at.field("shape"))?,
            token: values::field::<
                conformance::api::containers::NewToken,
            >(py, &given[19], &at.field("token"))?,
            item: values::field::<
                conformance::api::containers::NewItem,
            >(py, &given[20], &at.field("item"))?,
            meters: values::field::<
                conformance::api::containers::NewMeters,
            >(py, &given[21], &at.field("meters"))?,
            label: values::field::<
                conformance::api::containers::NewLabel,
            >(py, &given[22], &at.field("label"))?,
            seal: values::field::<
                conformance::api::containers::NewSeal,
            >(py, &given[23], &at.field("seal"))?,
            ratio: values::field::<
                conformance::api::containers::NewRatio,
            >(py, &given[24], &at.field("ratio"))?,
            quad: values::field::<
                conformance::api::containers::NewQuad,
            >(py, &given[25], &at.field("quad"))?,
            numbers: values::field::<
                conformance::api::containers::NewNumbers,
            >(py, &given[26], &at.field("numbers"))?,
            corners: values::field::<
                conformance::api::containers::NewCorners,
            >(py, &given[27], &at.field("corners"))?,
            maybe: values::field::<
                conformance::api::containers::NewMaybe,
            >(py, &given[28], &at.field("maybe"))?,
            by_name: values::field::<
                conformance::api::containers::NewByName,
            >(py, &given[29], &at.field("by_name"))?,
            by_id: values::field::<
                conformance::api::containers::NewById,
            >(py, &given[30], &at.field("by_id"))?,
            pair: values::field::<
                conformance::api::containers::NewPair,
            >(py, &given[31], &at.field("pair"))?,
            tree: values::field::<
                conformance::api::containers::NewTree,
            >(py, &given[32], &at.field("tree"))?,
            list: values::field::<
                conformance::api::containers::NewList,
            >(py, &given[33], &at.field("list"))?,
            expr: values::field::<
                conformance::api::containers::NewExpr,
            >(py, &given[34], &at.field("expr"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::containers::NewFlag as Lift >::plain(self.flag
                .bind(py).clone()) ?, < conformance::api::containers::NewSigned8 as Lift
                >::plain(self.signed8.bind(py).clone()) ?, <
                conformance::api::containers::NewSigned16 as Lift >::plain(self.signed16
                .bind(py).clone()) ?, < conformance::api::containers::NewSigned32 as Lift
                >::plain(self.signed32.bind(py).clone()) ?, <
                conformance::api::containers::NewSigned64 as Lift >::plain(self.signed64
                .bind(py).clone()) ?, < conformance::api::containers::NewUnsigned8 as
                Lift >::plain(self.unsigned8.bind(py).clone()) ?, <
                conformance::api::containers::NewUnsigned16 as Lift >::plain(self
                .unsigned16.bind(py).clone()) ?, <
                conformance::api::containers::NewUnsigned32 as Lift >::plain(self
                .unsigned32.bind(py).clone()) ?, <
                conformance::api::containers::NewUnsigned64 as Lift >::plain(self
                .unsigned64.bind(py).clone()) ?, <
                conformance::api::containers::NewSingle as Lift >::plain(self.single
                .bind(py).clone()) ?, < conformance::api::containers::NewDoublePrecision
                as Lift >::plain(self.double_precision.bind(py).clone()) ?, <
                conformance::api::containers::NewLetter as Lift >::plain(self.letter
                .bind(py).clone()) ?, < conformance::api::containers::NewText as Lift
                >::plain(self.text.bind(py).clone()) ?, <
                conformance::api::containers::NewBlob as Lift >::plain(self.blob.bind(py)
                .clone()) ?, < conformance::api::containers::NewLength as Lift
                >::plain(self.length.bind(py).clone()) ?, <
                conformance::api::containers::NewMoment as Lift >::plain(self.moment
                .bind(py).clone()) ?, < conformance::api::containers::NewColor as Lift
                >::plain(self.color.bind(py).clone()) ?, <
                conformance::api::containers::NewLevel as Lift >::plain(self.level
                .bind(py).clone()) ?, < conformance::api::containers::NewShape as Lift
                >::plain(self.shape.bind(py).clone()) ?, <
                conformance::api::containers::NewToken as Lift >::plain(self.token
                .bind(py).clone()) ?, < conformance::api::containers::NewItem as Lift
                >::plain(self.item.bind(py).clone()) ?, <
                conformance::api::containers::NewMeters as Lift >::plain(self.meters
                .bind(py).clone()) ?, < conformance::api::containers::NewLabel as Lift
                >::plain(self.label.bind(py).clone()) ?, <
                conformance::api::containers::NewSeal as Lift >::plain(self.seal.bind(py)
                .clone()) ?, < conformance::api::containers::NewRatio as Lift
                >::plain(self.ratio.bind(py).clone()) ?, <
                conformance::api::containers::NewQuad as Lift >::plain(self.quad.bind(py)
                .clone()) ?, < conformance::api::containers::NewNumbers as Lift
                >::plain(self.numbers.bind(py).clone()) ?, <
                conformance::api::containers::NewCorners as Lift >::plain(self.corners
                .bind(py).clone()) ?, < conformance::api::containers::NewMaybe as Lift
                >::plain(self.maybe.bind(py).clone()) ?, <
                conformance::api::containers::NewByName as Lift >::plain(self.by_name
                .bind(py).clone()) ?, < conformance::api::containers::NewById as Lift
                >::plain(self.by_id.bind(py).clone()) ?, <
                conformance::api::containers::NewPair as Lift >::plain(self.pair.bind(py)
                .clone()) ?, < conformance::api::containers::NewTree as Lift
                >::plain(self.tree.bind(py).clone()) ?, <
                conformance::api::containers::NewList as Lift >::plain(self.list.bind(py)
                .clone()) ?, < conformance::api::containers::NewExpr as Lift
                >::plain(self.expr.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl NewtypesClass {
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
            length,
            moment,
            color,
            level,
            shape,
            token,
            item,
            meters,
            label,
            seal,
            ratio,
            quad,
            numbers,
            corners,
            maybe,
            by_name,
            by_id,
            pair,
            tree,
            list,
            expr,
        ),
        text_signature = "(flag, signed8, signed16, signed32, signed64, unsigned8, unsigned16, unsigned32, unsigned64, single, double_precision, letter, text, blob, length, moment, color, level, shape, token, item, meters, label, seal, ratio, quad, numbers, corners, maybe, by_name, by_id, pair, tree, list, expr)"
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
        length: Bound<'py, PyAny>,
        moment: Bound<'py, PyAny>,
        color: Bound<'py, PyAny>,
        level: Bound<'py, PyAny>,
        shape: Bound<'py, PyAny>,
        token: Bound<'py, PyAny>,
        item: Bound<'py, PyAny>,
        meters: Bound<'py, PyAny>,
        label: Bound<'py, PyAny>,
        seal: Bound<'py, PyAny>,
        ratio: Bound<'py, PyAny>,
        quad: Bound<'py, PyAny>,
        numbers: Bound<'py, PyAny>,
        corners: Bound<'py, PyAny>,
        maybe: Bound<'py, PyAny>,
        by_name: Bound<'py, PyAny>,
        by_id: Bound<'py, PyAny>,
        pair: Bound<'py, PyAny>,
        tree: Bound<'py, PyAny>,
        list: Bound<'py, PyAny>,
        expr: Bound<'py, PyAny>,
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
                Some(length),
                Some(moment),
                Some(color),
                Some(level),
                Some(shape),
                Some(token),
                Some(item),
                Some(meters),
                Some(label),
                Some(seal),
                Some(ratio),
                Some(quad),
                Some(numbers),
                Some(corners),
                Some(maybe),
                Some(by_name),
                Some(by_id),
                Some(pair),
                Some(tree),
                Some(list),
                Some(expr),
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::containers::Newtypes {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = NewtypesClass {
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
            length: self.length.lower_field(py, "length")?,
            moment: self.moment.lower_field(py, "moment")?,
            color: self.color.lower_field(py, "color")?,
            level: self.level.lower_field(py, "level")?,
            shape: self.shape.lower_field(py, "shape")?,
            token: self.token.lower_field(py, "token")?,
            item: self.item.lower_field(py, "item")?,
            meters: self.meters.lower_field(py, "meters")?,
            label: self.label.lower_field(py, "label")?,
            seal: self.seal.lower_field(py, "seal")?,
            ratio: self.ratio.lower_field(py, "ratio")?,
            quad: self.quad.lower_field(py, "quad")?,
            numbers: self.numbers.lower_field(py, "numbers")?,
            corners: self.corners.lower_field(py, "corners")?,
            maybe: self.maybe.lower_field(py, "maybe")?,
            by_name: self.by_name.lower_field(py, "by_name")?,
            by_id: self.by_id.lower_field(py, "by_id")?,
            pair: self.pair.lower_field(py, "pair")?,
            tree: self.tree.lower_field(py, "tree")?,
            list: self.list.lower_field(py, "list")?,
            expr: self.expr.lower_field(py, "expr")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::api::containers::Newtypes {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<NewtypesClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::containers::Newtypes {
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
            length: Lift::lift(fields.length.bind(py), &at.field("length"))?,
            moment: Lift::lift(fields.moment.bind(py), &at.field("moment"))?,
            color: Lift::lift(fields.color.bind(py), &at.field("color"))?,
            level: Lift::lift(fields.level.bind(py), &at.field("level"))?,
            shape: Lift::lift(fields.shape.bind(py), &at.field("shape"))?,
            token: Lift::lift(fields.token.bind(py), &at.field("token"))?,
            item: Lift::lift(fields.item.bind(py), &at.field("item"))?,
            meters: Lift::lift(fields.meters.bind(py), &at.field("meters"))?,
            label: Lift::lift(fields.label.bind(py), &at.field("label"))?,
            seal: Lift::lift(fields.seal.bind(py), &at.field("seal"))?,
            ratio: Lift::lift(fields.ratio.bind(py), &at.field("ratio"))?,
            quad: Lift::lift(fields.quad.bind(py), &at.field("quad"))?,
            numbers: Lift::lift(fields.numbers.bind(py), &at.field("numbers"))?,
            corners: Lift::lift(fields.corners.bind(py), &at.field("corners"))?,
            maybe: Lift::lift(fields.maybe.bind(py), &at.field("maybe"))?,
            by_name: Lift::lift(fields.by_name.bind(py), &at.field("by_name"))?,
            by_id: Lift::lift(fields.by_id.bind(py), &at.field("by_id"))?,
            pair: Lift::lift(fields.pair.bind(py), &at.field("pair"))?,
            tree: Lift::lift(fields.tree.bind(py), &at.field("tree"))?,
            list: Lift::lift(fields.list.bind(py), &at.field("list"))?,
            expr: Lift::lift(fields.expr.bind(py), &at.field("expr"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<NewtypesClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<NewtypesClass>()?)?.into_any())
    }
}
/// A structure with bytes.
#[pyclass(frozen, name = "Parcel", module = "conformance")]
pub(crate) struct ParcelClass {
    /// What is written on it.
    #[pyo3(get)]
    label: Py<PyAny>,
    /// What is in it.
    #[pyo3(get)]
    content: Py<PyAny>,
}
impl Value for ParcelClass {
    const SHOWN: &'static str = "Parcel";
    const FIELDS: &'static [&'static str] = &["label", "content"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.label,& self.content,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            label: values::field::<
                conformance::api::basic::Label,
            >(py, &given[0], &at.field("label"))?,
            content: values::field::<Vec<u8>>(py, &given[1], &at.field("content"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::basic::Label as Lift >::plain(self.label.bind(py)
                .clone()) ?, < Vec < u8 > as Lift >::plain(self.content.bind(py).clone())
                ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl ParcelClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (label, content), text_signature = "(label, content)")]
    fn __new__<'py>(
        __py: Python<'py>,
        label: Bound<'py, PyAny>,
        content: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(label), Some(content)], &At::object())?;
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::nested::Parcel {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = ParcelClass {
            label: self.label.lower_field(py, "label")?,
            content: self.content.lower_field(py, "content")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::api::nested::Parcel {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<ParcelClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::nested::Parcel {
            label: Lift::lift(fields.label.bind(py), &at.field("label"))?,
            content: Lift::lift(fields.content.bind(py), &at.field("content"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<ParcelClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<ParcelClass>()?)?.into_any())
    }
}
/// A structure with a map of structures.
#[pyclass(frozen, name = "Registry", module = "conformance")]
pub(crate) struct RegistryClass {
    /// What is found under each name.
    #[pyo3(get)]
    entries: Py<PyAny>,
}
impl Value for RegistryClass {
    const SHOWN: &'static str = "Registry";
    const FIELDS: &'static [&'static str] = &["entries"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.entries,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            entries: values::field::<
                ::std::collections::BTreeMap<String, conformance::api::basic::Item>,
            >(py, &given[0], &at.field("entries"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                <::std::collections::BTreeMap < String, conformance::api::basic::Item >
                as Lift >::plain(self.entries.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl RegistryClass {
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::nested::Registry {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = RegistryClass {
            entries: self.entries.lower_field(py, "entries")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::api::nested::Registry {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<RegistryClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::nested::Registry {
            entries: Lift::lift(fields.entries.bind(py), &at.field("entries"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<RegistryClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<RegistryClass>()?)?.into_any())
    }
}
/// Made of itself through boxes on two sides.
#[pyclass(frozen, name = "Branch", module = "conformance")]
pub(crate) struct BranchClass {
    /// A number.
    #[pyo3(get)]
    value: Py<PyAny>,
    /// What is smaller.
    #[pyo3(get)]
    left: Py<PyAny>,
    /// What is greater.
    #[pyo3(get)]
    right: Py<PyAny>,
    __depth: usize,
}
impl Value for BranchClass {
    const SHOWN: &'static str = "Branch";
    const FIELDS: &'static [&'static str] = &["value", "left", "right"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.value,& self.left,& self.right,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        let __field0 = values::field::<i32>(py, &given[0], &at.field("value"))?;
        let __field1 = values::optional::<
            Option<Box<conformance::api::nested::Branch>>,
        >(py, &given[1], &at.field("left"))?;
        let __field2 = values::optional::<
            Option<Box<conformance::api::nested::Branch>>,
        >(py, &given[2], &at.field("right"))?;
        let __depths: [usize; 3] = [
            <i32 as Lift>::depth(__field0.bind(py))?,
            <Option<
                Box<conformance::api::nested::Branch>,
            > as Lift>::depth(__field1.bind(py))?,
            <Option<
                Box<conformance::api::nested::Branch>,
            > as Lift>::depth(__field2.bind(py))?,
        ];
        let __depth = depth::checked(py, "Branch", at, &__depths)?;
        Ok(Self {
            value: __field0,
            left: __field1,
            right: __field2,
            __depth,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < i32 as Lift >::plain(self.value.bind(py).clone()) ?, < Option < Box <
                conformance::api::nested::Branch >> as Lift >::plain(self.left.bind(py)
                .clone()) ?, < Option < Box < conformance::api::nested::Branch >> as Lift
                >::plain(self.right.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl BranchClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (value, left = None, right = None),
        text_signature = "(value, left=None, right=None)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        value: Bound<'py, PyAny>,
        left: Option<Bound<'py, PyAny>>,
        right: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(value), left, right], &At::object())?;
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::nested::Branch {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _level = depth::Level::lowering(py, "Branch")?;
        let __field0 = self.value.lower_field(py, "value")?;
        let __field1 = self.left.lower_field(py, "left")?;
        let __field2 = self.right.lower_field(py, "right")?;
        let __depths: [usize; 3] = [
            <i32 as Lift>::depth(__field0.bind(py))?,
            <Option<
                Box<conformance::api::nested::Branch>,
            > as Lift>::depth(__field1.bind(py))?,
            <Option<
                Box<conformance::api::nested::Branch>,
            > as Lift>::depth(__field2.bind(py))?,
        ];
        let object = BranchClass {
            value: __field0,
            left: __field1,
            right: __field2,
            __depth: depth::of(&__depths),
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::api::nested::Branch {
    const RECURSIVE: bool = true;
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let at = &at.deeper(value.py(), "Branch")?;
        let object = values::instance::<BranchClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::nested::Branch {
            value: Lift::lift(fields.value.bind(py), &at.field("value"))?,
            left: Lift::lift(fields.left.bind(py), &at.field("left"))?,
            right: Lift::lift(fields.right.bind(py), &at.field("right"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let at = &at.deeper(value.py(), "Branch")?;
        Ok(values::instance::<BranchClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let _level = depth::Level::plain(value.py(), "Branch")?;
        Ok(values::to_dict(value.cast::<BranchClass>()?)?.into_any())
    }
    fn depth(value: &Bound<'_, PyAny>) -> PyResult<usize> {
        Ok(value.cast::<BranchClass>()?.get().__depth)
    }
}
/// Two and more types around each other.
#[pyclass(frozen, name = "Nestings", module = "conformance")]
pub(crate) struct NestingsClass {
    /// A list of structures with bytes.
    #[pyo3(get)]
    parcels: Py<PyAny>,
    /// A list or nothing.
    #[pyo3(get)]
    maybe_names: Py<PyAny>,
    /// A map of structures or nothing.
    #[pyo3(get)]
    maybe_items: Py<PyAny>,
    /// An array of structures.
    #[pyo3(get)]
    corners: Py<PyAny>,
    /// A variant with data that has a structure with a map.
    #[pyo3(get)]
    lookup: Py<PyAny>,
    /// Made of itself through boxes.
    #[pyo3(get)]
    branch: Py<PyAny>,
    /// An option in an option.
    #[pyo3(get)]
    maybe_maybe: Py<PyAny>,
    /// Options in a list.
    #[pyo3(get)]
    texts_or_nothing: Py<PyAny>,
    /// Lists in a list.
    #[pyo3(get)]
    matrix: Py<PyAny>,
    /// Arrays in an array.
    #[pyo3(get)]
    board: Py<PyAny>,
    /// Aliases of arrays in a list.
    #[pyo3(get)]
    quads: Py<PyAny>,
    /// Lists in an array.
    #[pyo3(get)]
    columns: Py<PyAny>,
    /// Options in an array.
    #[pyo3(get)]
    slots: Py<PyAny>,
    /// Options of arrays.
    #[pyo3(get)]
    maybe_quad: Py<PyAny>,
    /// Maps in a list.
    #[pyo3(get)]
    maps: Py<PyAny>,
    /// Maps or nothing.
    #[pyo3(get)]
    maybe_map: Py<PyAny>,
    /// Maps in a map.
    #[pyo3(get)]
    map_of_maps: Py<PyAny>,
    /// Lists in a map without order.
    #[pyo3(get)]
    lists_by_color: Py<PyAny>,
    /// Tuples in a list.
    #[pyo3(get)]
    pairs: Py<PyAny>,
    /// Tuples or nothing.
    #[pyo3(get)]
    maybe_pair: Py<PyAny>,
    /// A tuple in a tuple, a list, an array and a map in it.
    #[pyo3(get)]
    tuple: Py<PyAny>,
    /// A tuple of one part.
    #[pyo3(get)]
    single: Py<PyAny>,
    /// Tuples in a map.
    #[pyo3(get)]
    tuples_by_name: Py<PyAny>,
    /// Boxes in a list.
    #[pyo3(get)]
    trees: Py<PyAny>,
    /// A box or nothing.
    #[pyo3(get)]
    maybe_tree: Py<PyAny>,
    /// Variants with data or nothing, in a list.
    #[pyo3(get)]
    shapes: Py<PyAny>,
}
impl Value for NestingsClass {
    const SHOWN: &'static str = "Nestings";
    const FIELDS: &'static [&'static str] = &[
        "parcels",
        "maybe_names",
        "maybe_items",
        "corners",
        "lookup",
        "branch",
        "maybe_maybe",
        "texts_or_nothing",
        "matrix",
        "board",
        "quads",
        "columns",
        "slots",
        "maybe_quad",
        "maps",
        "maybe_map",
        "map_of_maps",
        "lists_by_color",
        "pairs",
        "maybe_pair",
        "tuple",
        "single",
        "tuples_by_name",
        "trees",
        "maybe_tree",
        "shapes",
    ];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![
            & self.parcels,& self.maybe_names,& self.maybe_items,& self.corners,& self
            .lookup,& self.branch,& self.maybe_maybe,& self.texts_or_nothing,& self
            .matrix,& self.board,& self.quads,& self.columns,& self.slots,& self
            .maybe_quad,& self.maps,& self.maybe_map,& self.map_of_maps,& self
            .lists_by_color,& self.pairs,& self.maybe_pair,& self.tuple,& self.single,&
            self.tuples_by_name,& self.trees,& self.maybe_tree,& self.shapes,
        ]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            parcels: values::field::<
                Vec<conformance::api::nested::Parcel>,
            >(py, &given[0], &at.field("parcels"))?,
            maybe_names: values::optional::<
                Option<Vec<String>>,
            >(py, &given[1], &at.field("maybe_names"))?,
            maybe_items: values::field::<
                ::std::collections::BTreeMap<
                    String,
                    Option<conformance::api::basic::Item>,
                >,
            >(py, &given[2], &at.field("maybe_items"))?,
            corners: values::field::<
                [conformance::api::basic::Item; 3],
            >(py, &given[3], &at.field("corners"))?,
            lookup: values::field::<
                conformance::api::nested::Lookup,
            >(py, &given[4], &at.field("lookup"))?,
            branch: values::field::<
                conformance::api::nested::Branch,
            >(py, &given[5], &at.field("branch"))?,
            maybe_maybe: values::optional::<
                Option<Option<i32>>,
            >(py, &given[6], &at.field("maybe_maybe"))?,
            texts_or_nothing: values::field::<
                Vec<Option<String>>,
            >(py, &given[7], &at.field("texts_or_nothing"))?,
            matrix: values::field::<Vec<Vec<f64>>>(py, &given[8], &at.field("matrix"))?,
            board: values::field::<[[u8; 2]; 3]>(py, &given[9], &at.field("board"))?,
            quads: values::field::<
                Vec<conformance::api::basic::Quad>,
            >(py, &given[10], &at.field("quads"))?,
            columns: values::field::<
                [Vec<String>; 2],
            >(py, &given[11], &at.field("columns"))?,
            slots: values::field::<
                [Option<conformance::api::basic::Color>; 2],
            >(py, &given[12], &at.field("slots"))?,
            maybe_quad: values::optional::<
                Option<conformance::api::basic::Quad>,
            >(py, &given[13], &at.field("maybe_quad"))?,
            maps: values::field::<
                Vec<::std::collections::BTreeMap<String, i64>>,
            >(py, &given[14], &at.field("maps"))?,
            maybe_map: values::optional::<
                Option<::std::collections::BTreeMap<String, i64>>,
            >(py, &given[15], &at.field("maybe_map"))?,
            map_of_maps: values::field::<
                ::std::collections::BTreeMap<
                    i32,
                    ::std::collections::BTreeMap<String, Vec<u8>>,
                >,
            >(py, &given[16], &at.field("map_of_maps"))?,
            lists_by_color: values::field::<
                ::std::collections::HashMap<
                    conformance::api::basic::Color,
                    Vec<conformance::api::basic::Item>,
                >,
            >(py, &given[17], &at.field("lists_by_color"))?,
            pairs: values::field::<
                Vec<(i32, String)>,
            >(py, &given[18], &at.field("pairs"))?,
            maybe_pair: values::optional::<
                Option<
                    (
                        conformance::api::basic::Seal,
                        Option<conformance::api::basic::Meters>,
                    ),
                >,
            >(py, &given[19], &at.field("maybe_pair"))?,
            tuple: values::field::<
                (
                    (u8, bool),
                    Vec<conformance::api::basic::Shape>,
                    [conformance::api::basic::Ratio; 2],
                    ::std::collections::BTreeMap<char, conformance::api::basic::Label>,
                ),
            >(py, &given[20], &at.field("tuple"))?,
            single: values::field::<
                (::std::time::Duration,),
            >(py, &given[21], &at.field("single"))?,
            tuples_by_name: values::field::<
                ::std::collections::BTreeMap<
                    String,
                    (::std::time::Duration, ::std::time::SystemTime),
                >,
            >(py, &given[22], &at.field("tuples_by_name"))?,
            trees: values::field::<
                Vec<Box<conformance::api::composed::Tree>>,
            >(py, &given[23], &at.field("trees"))?,
            maybe_tree: values::optional::<
                Option<Box<conformance::api::composed::Tree>>,
            >(py, &given[24], &at.field("maybe_tree"))?,
            shapes: values::field::<
                Vec<Option<conformance::api::basic::Shape>>,
            >(py, &given[25], &at.field("shapes"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < Vec < conformance::api::nested::Parcel > as Lift >::plain(self.parcels
                .bind(py).clone()) ?, < Option < Vec < String >> as Lift >::plain(self
                .maybe_names.bind(py).clone()) ?, <::std::collections::BTreeMap < String,
                Option < conformance::api::basic::Item >> as Lift >::plain(self
                .maybe_items.bind(py).clone()) ?, < [conformance::api::basic::Item; 3] as
                Lift >::plain(self.corners.bind(py).clone()) ?, <
                conformance::api::nested::Lookup as Lift >::plain(self.lookup.bind(py)
                .clone()) ?, < conformance::api::nested::Branch as Lift >::plain(self
                .branch.bind(py).clone()) ?, < Option < Option < i32 >> as Lift
                >::plain(self.maybe_maybe.bind(py).clone()) ?, < Vec < Option < String >>
                as Lift >::plain(self.texts_or_nothing.bind(py).clone()) ?, < Vec < Vec <
                f64 >> as Lift >::plain(self.matrix.bind(py).clone()) ?, < [[u8; 2]; 3]
                as Lift >::plain(self.board.bind(py).clone()) ?, < Vec <
                conformance::api::basic::Quad > as Lift >::plain(self.quads.bind(py)
                .clone()) ?, < [Vec < String >; 2] as Lift >::plain(self.columns.bind(py)
                .clone()) ?, < [Option < conformance::api::basic::Color >; 2] as Lift
                >::plain(self.slots.bind(py).clone()) ?, < Option <
                conformance::api::basic::Quad > as Lift >::plain(self.maybe_quad.bind(py)
                .clone()) ?, < Vec <::std::collections::BTreeMap < String, i64 >> as Lift
                >::plain(self.maps.bind(py).clone()) ?, < Option
                <::std::collections::BTreeMap < String, i64 >> as Lift >::plain(self
                .maybe_map.bind(py).clone()) ?, <::std::collections::BTreeMap < i32,
                ::std::collections::BTreeMap < String, Vec < u8 >>> as Lift >::plain(self
                .map_of_maps.bind(py).clone()) ?, <::std::collections::HashMap <
                conformance::api::basic::Color, Vec < conformance::api::basic::Item >> as
                Lift >::plain(self.lists_by_color.bind(py).clone()) ?, < Vec < (i32,
                String,) > as Lift >::plain(self.pairs.bind(py).clone()) ?, < Option <
                (conformance::api::basic::Seal, Option < conformance::api::basic::Meters
                >,) > as Lift >::plain(self.maybe_pair.bind(py).clone()) ?, < ((u8,
                bool,), Vec < conformance::api::basic::Shape >,
                [conformance::api::basic::Ratio; 2], ::std::collections::BTreeMap < char,
                conformance::api::basic::Label >,) as Lift >::plain(self.tuple.bind(py)
                .clone()) ?, < (::std::time::Duration,) as Lift >::plain(self.single
                .bind(py).clone()) ?, <::std::collections::BTreeMap < String,
                (::std::time::Duration, ::std::time::SystemTime,) > as Lift >::plain(self
                .tuples_by_name.bind(py).clone()) ?, < Vec < Box <
                conformance::api::composed::Tree >> as Lift >::plain(self.trees.bind(py)
                .clone()) ?, < Option < Box < conformance::api::composed::Tree >> as Lift
                >::plain(self.maybe_tree.bind(py).clone()) ?, < Vec < Option <
                conformance::api::basic::Shape >> as Lift >::plain(self.shapes.bind(py)
                .clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl NestingsClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (
            parcels,
            maybe_names = None,
            maybe_items = None,
            corners = None,
            lookup = None,
            branch = None,
            maybe_maybe = None,
            texts_or_nothing = None,
            matrix = None,
            board = None,
            quads = None,
            columns = None,
            slots = None,
            maybe_quad = None,
            maps = None,
            maybe_map = None,
            map_of_maps = None,
            lists_by_color = None,
            pairs = None,
            maybe_pair = None,
            tuple = None,
            single = None,
            tuples_by_name = None,
            trees = None,
            maybe_tree = None,
            shapes = None,
        ),
        text_signature = "(parcels, maybe_names=None, maybe_items=..., corners=..., lookup=..., branch=..., maybe_maybe=None, texts_or_nothing=..., matrix=..., board=..., quads=..., columns=..., slots=..., maybe_quad=None, maps=..., maybe_map=None, map_of_maps=..., lists_by_color=..., pairs=..., maybe_pair=None, tuple=..., single=..., tuples_by_name=..., trees=..., maybe_tree=None, shapes=...)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        parcels: Bound<'py, PyAny>,
        maybe_names: Option<Bound<'py, PyAny>>,
        maybe_items: Option<Bound<'py, PyAny>>,
        corners: Option<Bound<'py, PyAny>>,
        lookup: Option<Bound<'py, PyAny>>,
        branch: Option<Bound<'py, PyAny>>,
        maybe_maybe: Option<Bound<'py, PyAny>>,
        texts_or_nothing: Option<Bound<'py, PyAny>>,
        matrix: Option<Bound<'py, PyAny>>,
        board: Option<Bound<'py, PyAny>>,
        quads: Option<Bound<'py, PyAny>>,
        columns: Option<Bound<'py, PyAny>>,
        slots: Option<Bound<'py, PyAny>>,
        maybe_quad: Option<Bound<'py, PyAny>>,
        maps: Option<Bound<'py, PyAny>>,
        maybe_map: Option<Bound<'py, PyAny>>,
        map_of_maps: Option<Bound<'py, PyAny>>,
        lists_by_color: Option<Bound<'py, PyAny>>,
        pairs: Option<Bound<'py, PyAny>>,
        maybe_pair: Option<Bound<'py, PyAny>>,
        tuple: Option<Bound<'py, PyAny>>,
        single: Option<Bound<'py, PyAny>>,
        tuples_by_name: Option<Bound<'py, PyAny>>,
        trees: Option<Bound<'py, PyAny>>,
        maybe_tree: Option<Bound<'py, PyAny>>,
        shapes: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Self> {
        let made = Self::make(
            __py,
            &[
                Some(parcels),
                maybe_names,
                maybe_items,
                corners,
                lookup,
                branch,
                maybe_maybe,
                texts_or_nothing,
                matrix,
                board,
                quads,
                columns,
                slots,
                maybe_quad,
                maps,
                maybe_map,
                map_of_maps,
                lists_by_color,
                pairs,
                maybe_pair,
                tuple,
                single,
                tuples_by_name,
                trees,
                maybe_tree,
                shapes,
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::nested::Nestings {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _times = crate::times::exact();
        let object = NestingsClass {
            parcels: self.parcels.lower_field(py, "parcels")?,
            maybe_names: self.maybe_names.lower_field(py, "maybe_names")?,
            maybe_items: self.maybe_items.lower_field(py, "maybe_items")?,
            corners: self.corners.lower_field(py, "corners")?,
            lookup: self.lookup.lower_field(py, "lookup")?,
            branch: self.branch.lower_field(py, "branch")?,
            maybe_maybe: self.maybe_maybe.lower_field(py, "maybe_maybe")?,
            texts_or_nothing: self.texts_or_nothing.lower_field(py, "texts_or_nothing")?,
            matrix: self.matrix.lower_field(py, "matrix")?,
            board: self.board.lower_field(py, "board")?,
            quads: self.quads.lower_field(py, "quads")?,
            columns: self.columns.lower_field(py, "columns")?,
            slots: self.slots.lower_field(py, "slots")?,
            maybe_quad: self.maybe_quad.lower_field(py, "maybe_quad")?,
            maps: self.maps.lower_field(py, "maps")?,
            maybe_map: self.maybe_map.lower_field(py, "maybe_map")?,
            map_of_maps: self.map_of_maps.lower_field(py, "map_of_maps")?,
            lists_by_color: self.lists_by_color.lower_field(py, "lists_by_color")?,
            pairs: self.pairs.lower_field(py, "pairs")?,
            maybe_pair: self.maybe_pair.lower_field(py, "maybe_pair")?,
            tuple: self.tuple.lower_field(py, "tuple")?,
            single: self.single.lower_field(py, "single")?,
            tuples_by_name: self.tuples_by_name.lower_field(py, "tuples_by_name")?,
            trees: self.trees.lower_field(py, "trees")?,
            maybe_tree: self.maybe_tree.lower_field(py, "maybe_tree")?,
            shapes: self.shapes.lower_field(py, "shapes")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::api::nested::Nestings {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<NestingsClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::nested::Nestings {
            parcels: Lift::lift(fields.parcels.bind(py), &at.field("parcels"))?,
            maybe_names: Lift::lift(
                fields.maybe_names.bind(py),
                &at.field("maybe_names"),
            )?,
            maybe_items: Lift::lift(
                fields.maybe_items.bind(py),
                &at.field("maybe_items"),
            )?,
            corners: Lift::lift(fields.corners.bind(py), &at.field("corners"))?,
            lookup: Lift::lift(fields.lookup.bind(py), &at.field("lookup"))?,
            branch: Lift::lift(fields.branch.bind(py), &at.field("branch"))?,
            maybe_maybe: Lift::lift(
                fields.maybe_maybe.bind(py),
                &at.field("maybe_maybe"),
            )?,
            texts_or_nothing: Lift::lift(
                fields.texts_or_nothing.bind(py),
                &at.field("texts_or_nothing"),
            )?,
            matrix: Lift::lift(fields.matrix.bind(py), &at.field("matrix"))?,
            board: Lift::lift(fields.board.bind(py), &at.field("board"))?,
            quads: Lift::lift(fields.quads.bind(py), &at.field("quads"))?,
            columns: Lift::lift(fields.columns.bind(py), &at.field("columns"))?,
            slots: Lift::lift(fields.slots.bind(py), &at.field("slots"))?,
            maybe_quad: Lift::lift(fields.maybe_quad.bind(py), &at.field("maybe_quad"))?,
            maps: Lift::lift(fields.maps.bind(py), &at.field("maps"))?,
            maybe_map: Lift::lift(fields.maybe_map.bind(py), &at.field("maybe_map"))?,
            map_of_maps: Lift::lift(
                fields.map_of_maps.bind(py),
                &at.field("map_of_maps"),
            )?,
            lists_by_color: Lift::lift(
                fields.lists_by_color.bind(py),
                &at.field("lists_by_color"),
            )?,
            pairs: Lift::lift(fields.pairs.bind(py), &at.field("pairs"))?,
            maybe_pair: Lift::lift(fields.maybe_pair.bind(py), &at.field("maybe_pair"))?,
            tuple: Lift::lift(fields.tuple.bind(py), &at.field("tuple"))?,
            single: Lift::lift(fields.single.bind(py), &at.field("single"))?,
            tuples_by_name: Lift::lift(
                fields.tuples_by_name.bind(py),
                &at.field("tuples_by_name"),
            )?,
            trees: Lift::lift(fields.trees.bind(py), &at.field("trees"))?,
            maybe_tree: Lift::lift(fields.maybe_tree.bind(py), &at.field("maybe_tree"))?,
            shapes: Lift::lift(fields.shapes.bind(py), &at.field("shapes"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<NestingsClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<NestingsClass>()?)?.into_any())
    }
}
/// A field of each type: what is one number, one text, one stretch of bytes or time.
#[pyclass(frozen, name = "Scalars", module = "conformance")]
pub(crate) struct ScalarsClass {
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
    /// A duration.
    #[pyo3(get)]
    length: Py<PyAny>,
    /// A moment.
    #[pyo3(get)]
    moment: Py<PyAny>,
}
impl Value for ScalarsClass {
    const SHOWN: &'static str = "Scalars";
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
        "length",
        "moment",
    ];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![
            & self.flag,& self.signed8,& self.signed16,& self.signed32,& self.signed64,&
            self.unsigned8,& self.unsigned16,& self.unsigned32,& self.unsigned64,& self
            .single,& self.double_precision,& self.letter,& self.text,& self.blob,& self
            .length,& self.moment,
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
            length: values::field::<
                ::std::time::Duration,
            >(py, &given[14], &at.field("length"))?,
            moment: values::field::<
                ::std::time::SystemTime,
            >(py, &given[15], &at.field("moment"))?,
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
                Vec < u8 > as Lift >::plain(self.blob.bind(py).clone()) ?,
                <::std::time::Duration as Lift >::plain(self.length.bind(py).clone()) ?,
                <::std::time::SystemTime as Lift >::plain(self.moment.bind(py).clone())
                ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl ScalarsClass {
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
            length,
            moment,
        ),
        text_signature = "(flag, signed8, signed16, signed32, signed64, unsigned8, unsigned16, unsigned32, unsigned64, single, double_precision, letter, text, blob, length, moment)"
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
        length: Bound<'py, PyAny>,
        moment: Bound<'py, PyAny>,
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
                Some(length),
                Some(moment),
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
    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        values::hash(slf)
    }
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        values::reduce(slf)
    }
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::positions::Scalars {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _times = crate::times::exact();
        let object = ScalarsClass {
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
            length: self.length.lower_field(py, "length")?,
            moment: self.moment.lower_field(py, "moment")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::api::positions::Scalars {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<ScalarsClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::positions::Scalars {
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
            length: Lift::lift(fields.length.bind(py), &at.field("length"))?,
            moment: Lift::lift(fields.moment.bind(py), &at.field("moment"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<ScalarsClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<ScalarsClass>()?)?.into_any())
    }
}
/// A field of each type: what is declared, or made of others.
#[pyclass(frozen, name = "Composites", module = "conformance")]
pub(crate) struct CompositesClass {
    /// A variant without data.
    #[pyo3(get)]
    color: Py<PyAny>,
    /// A variant with a number at the end of what there is.
    #[pyo3(get)]
    level: Py<PyAny>,
    /// A variant with named data.
    #[pyo3(get)]
    shape: Py<PyAny>,
    /// A variant with unnamed data.
    #[pyo3(get)]
    token: Py<PyAny>,
    /// A structure.
    #[pyo3(get)]
    item: Py<PyAny>,
    /// A newtype of a number.
    #[pyo3(get)]
    meters: Py<PyAny>,
    /// A newtype of a text.
    #[pyo3(get)]
    label: Py<PyAny>,
    /// A newtype of bytes.
    #[pyo3(get)]
    seal: Py<PyAny>,
    /// An alias of a number.
    #[pyo3(get)]
    ratio: Py<PyAny>,
    /// An alias of an array.
    #[pyo3(get)]
    quad: Py<PyAny>,
    /// A list of numbers.
    #[pyo3(get)]
    numbers: Py<PyAny>,
    /// An array of structures.
    #[pyo3(get)]
    corners: Py<PyAny>,
    /// A number or nothing.
    #[pyo3(get)]
    maybe: Py<PyAny>,
    /// A map in order.
    #[pyo3(get)]
    by_name: Py<PyAny>,
    /// A map without order.
    #[pyo3(get)]
    by_id: Py<PyAny>,
    /// A tuple.
    #[pyo3(get)]
    pair: Py<PyAny>,
    /// A box.
    #[pyo3(get)]
    tree: Py<PyAny>,
    /// A type that is made of itself.
    #[pyo3(get)]
    list: Py<PyAny>,
    /// Variants that are made of the whole.
    #[pyo3(get)]
    expr: Py<PyAny>,
}
impl Value for CompositesClass {
    const SHOWN: &'static str = "Composites";
    const FIELDS: &'static [&'static str] = &[
        "color",
        "level",
        "shape",
        "token",
        "item",
        "meters",
        "label",
        "seal",
        "ratio",
        "quad",
        "numbers",
        "corners",
        "maybe",
        "by_name",
        "by_id",
        "pair",
        "tree",
        "list",
        "expr",
    ];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![
            & self.color,& self.level,& self.shape,& self.token,& self.item,& self
            .meters,& self.label,& self.seal,& self.ratio,& self.quad,& self.numbers,&
            self.corners,& self.maybe,& self.by_name,& self.by_id,& self.pair,& self
            .tree,& self.list,& self.expr,
        ]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            color: values::field::<
                conformance::api::basic::Color,
            >(py, &given[0], &at.field("color"))?,
            level: values::field::<
                conformance::api::basic::Level,
            >(py, &given[1], &at.field("level"))?,
            shape: values::field::<
                conformance::api::basic::Shape,
            >(py, &given[2], &at.field("shape"))?,
            token: values::field::<
                conformance::api::basic::Token,
            >(py, &given[3], &at.field("token"))?,
            item: values::field::<
                conformance::api::basic::Item,
            >(py, &given[4], &at.field("item"))?,
            meters: values::field::<
                conformance::api::basic::Meters,
            >(py, &given[5], &at.field("meters"))?,
            label: values::field::<
                conformance::api::basic::Label,
            >(py, &given[6], &at.field("label"))?,
            seal: values::field::<
                conformance::api::basic::Seal,
            >(py, &given[7], &at.field("seal"))?,
            ratio: values::field::<
                conformance::api::basic::Ratio,
            >(py, &given[8], &at.field("ratio"))?,
            quad: values::field::<
                conformance::api::basic::Quad,
            >(py, &given[9], &at.field("quad"))?,
            numbers: values::field::<Vec<i32>>(py, &given[10], &at.field("numbers"))?,
            corners: values::field::<
                [conformance::api::basic::Item; 2],
            >(py, &given[11], &at.field("corners"))?,
            maybe: values::optional::<Option<i64>>(py, &given[12], &at.field("maybe"))?,
            by_name: values::field::<
                ::std::collections::BTreeMap<String, i64>,
            >(py, &given[13], &at.field("by_name"))?,
            by_id: values::field::<
                ::std::collections::HashMap<u32, conformance::api::basic::Item>,
            >(py, &given[14], &at.field("by_id"))?,
            pair: values::field::<(i32, String)>(py, &given[15], &at.field("pair"))?,
            tree: values::field::<
                Box<conformance::api::composed::Tree>,
            >(py, &given[16], &at.field("tree"))?,
            list: values::field::<
                conformance::api::composed::List,
            >(py, &given[17], &at.field("list"))?,
            expr: values::field::<
                conformance::api::composed::Expr,
            >(py, &given[18], &at.field("expr"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::basic::Color as Lift >::plain(self.color.bind(py)
                .clone()) ?, < conformance::api::basic::Level as Lift >::plain(self.level
                .bind(py).clone()) ?, < conformance::api::basic::Shape as Lift
                >::plain(self.shape.bind(py).clone()) ?, < conformance::api::basic::Token
                as Lift >::plain(self.token.bind(py).clone()) ?, <
                conformance::api::basic::Item as Lift >::plain(self.item.bind(py)
                .clone()) ?, < conformance::api::basic::Meters as Lift >::plain(self
                .meters.bind(py).clone()) ?, < conformance::api::basic::Label as Lift
                >::plain(self.label.bind(py).clone()) ?, < conformance::api::basic::Seal
                as Lift >::plain(self.seal.bind(py).clone()) ?, <
                conformance::api::basic::Ratio as Lift >::plain(self.ratio.bind(py)
                .clone()) ?, < conformance::api::basic::Quad as Lift >::plain(self.quad
                .bind(py).clone()) ?, < Vec < i32 > as Lift >::plain(self.numbers
                .bind(py).clone()) ?, < [conformance::api::basic::Item; 2] as Lift
                >::plain(self.corners.bind(py).clone()) ?, < Option < i64 > as Lift
                >::plain(self.maybe.bind(py).clone()) ?, <::std::collections::BTreeMap <
                String, i64 > as Lift >::plain(self.by_name.bind(py).clone()) ?,
                <::std::collections::HashMap < u32, conformance::api::basic::Item > as
                Lift >::plain(self.by_id.bind(py).clone()) ?, < (i32, String,) as Lift
                >::plain(self.pair.bind(py).clone()) ?, < Box <
                conformance::api::composed::Tree > as Lift >::plain(self.tree.bind(py)
                .clone()) ?, < conformance::api::composed::List as Lift >::plain(self
                .list.bind(py).clone()) ?, < conformance::api::composed::Expr as Lift
                >::plain(self.expr.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl CompositesClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (
            color,
            level,
            shape,
            token,
            item,
            meters,
            label,
            seal,
            ratio,
            quad,
            numbers,
            corners,
            maybe = None,
            by_name = None,
            by_id = None,
            pair = None,
            tree = None,
            list = None,
            expr = None,
        ),
        text_signature = "(color, level, shape, token, item, meters, label, seal, ratio, quad, numbers, corners, maybe=None, by_name=..., by_id=..., pair=..., tree=..., list=..., expr=...)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        color: Bound<'py, PyAny>,
        level: Bound<'py, PyAny>,
        shape: Bound<'py, PyAny>,
        token: Bound<'py, PyAny>,
        item: Bound<'py, PyAny>,
        meters: Bound<'py, PyAny>,
        label: Bound<'py, PyAny>,
        seal: Bound<'py, PyAny>,
        ratio: Bound<'py, PyAny>,
        quad: Bound<'py, PyAny>,
        numbers: Bound<'py, PyAny>,
        corners: Bound<'py, PyAny>,
        maybe: Option<Bound<'py, PyAny>>,
        by_name: Option<Bound<'py, PyAny>>,
        by_id: Option<Bound<'py, PyAny>>,
        pair: Option<Bound<'py, PyAny>>,
        tree: Option<Bound<'py, PyAny>>,
        list: Option<Bound<'py, PyAny>>,
        expr: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Self> {
        let made = Self::make(
            __py,
            &[
                Some(color),
                Some(level),
                Some(shape),
                Some(token),
                Some(item),
                Some(meters),
                Some(label),
                Some(seal),
                Some(ratio),
                Some(quad),
                Some(numbers),
                Some(corners),
                maybe,
                by_name,
                by_id,
                pair,
                tree,
                list,
                expr,
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::positions::Composites {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = CompositesClass {
            color: self.color.lower_field(py, "color")?,
            level: self.level.lower_field(py, "level")?,
            shape: self.shape.lower_field(py, "shape")?,
            token: self.token.lower_field(py, "token")?,
            item: self.item.lower_field(py, "item")?,
            meters: self.meters.lower_field(py, "meters")?,
            label: self.label.lower_field(py, "label")?,
            seal: self.seal.lower_field(py, "seal")?,
            ratio: self.ratio.lower_field(py, "ratio")?,
            quad: self.quad.lower_field(py, "quad")?,
            numbers: self.numbers.lower_field(py, "numbers")?,
            corners: self.corners.lower_field(py, "corners")?,
            maybe: self.maybe.lower_field(py, "maybe")?,
            by_name: self.by_name.lower_field(py, "by_name")?,
            by_id: self.by_id.lower_field(py, "by_id")?,
            pair: self.pair.lower_field(py, "pair")?,
            tree: self.tree.lower_field(py, "tree")?,
            list: self.list.lower_field(py, "list")?,
            expr: self.expr.lower_field(py, "expr")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::api::positions::Composites {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<CompositesClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::positions::Composites {
            color: Lift::lift(fields.color.bind(py), &at.field("color"))?,
            level: Lift::lift(fields.level.bind(py), &at.field("level"))?,
            shape: Lift::lift(fields.shape.bind(py), &at.field("shape"))?,
            token: Lift::lift(fields.token.bind(py), &at.field("token"))?,
            item: Lift::lift(fields.item.bind(py), &at.field("item"))?,
            meters: Lift::lift(fields.meters.bind(py), &at.field("meters"))?,
            label: Lift::lift(fields.label.bind(py), &at.field("label"))?,
            seal: Lift::lift(fields.seal.bind(py), &at.field("seal"))?,
            ratio: Lift::lift(fields.ratio.bind(py), &at.field("ratio"))?,
            quad: Lift::lift(fields.quad.bind(py), &at.field("quad"))?,
            numbers: Lift::lift(fields.numbers.bind(py), &at.field("numbers"))?,
            corners: Lift::lift(fields.corners.bind(py), &at.field("corners"))?,
            maybe: Lift::lift(fields.maybe.bind(py), &at.field("maybe"))?,
            by_name: Lift::lift(fields.by_name.bind(py), &at.field("by_name"))?,
            by_id: Lift::lift(fields.by_id.bind(py), &at.field("by_id"))?,
            pair: Lift::lift(fields.pair.bind(py), &at.field("pair"))?,
            tree: Lift::lift(fields.tree.bind(py), &at.field("tree"))?,
            list: Lift::lift(fields.list.bind(py), &at.field("list"))?,
            expr: Lift::lift(fields.expr.bind(py), &at.field("expr"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<CompositesClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<CompositesClass>()?)?.into_any())
    }
}
/// Somewhere.
#[pyclass(frozen, name = "Place", module = "conformance")]
pub(crate) struct PlaceClass {
    /// A type of the module around this one.
    #[pyo3(get)]
    ticket: Py<PyAny>,
    /// A length from constants of this file.
    #[pyo3(get)]
    directions: Py<PyAny>,
    /// A type of a file beside that module.
    #[pyo3(get)]
    color: Py<PyAny>,
}
impl Value for PlaceClass {
    const SHOWN: &'static str = "Place";
    const FIELDS: &'static [&'static str] = &["ticket", "directions", "color"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.ticket,& self.directions,& self.color,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            ticket: values::field::<
                conformance::api::scattered::Ticket,
            >(py, &given[0], &at.field("ticket"))?,
            directions: values::field::<
                [i16; 4],
            >(py, &given[1], &at.field("directions"))?,
            color: values::field::<
                conformance::api::basic::Color,
            >(py, &given[2], &at.field("color"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::scattered::Ticket as Lift >::plain(self.ticket
                .bind(py).clone()) ?, < [i16; 4] as Lift >::plain(self.directions
                .bind(py).clone()) ?, < conformance::api::basic::Color as Lift
                >::plain(self.color.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl PlaceClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (ticket, directions, color),
        text_signature = "(ticket, directions, color)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        ticket: Bound<'py, PyAny>,
        directions: Bound<'py, PyAny>,
        color: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let made = Self::make(
            __py,
            &[Some(ticket), Some(directions), Some(color)],
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::scattered::elsewhere::Place {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = PlaceClass {
            ticket: self.ticket.lower_field(py, "ticket")?,
            directions: self.directions.lower_field(py, "directions")?,
            color: self.color.lower_field(py, "color")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::api::scattered::elsewhere::Place {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<PlaceClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::scattered::elsewhere::Place {
            ticket: Lift::lift(fields.ticket.bind(py), &at.field("ticket"))?,
            directions: Lift::lift(fields.directions.bind(py), &at.field("directions"))?,
            color: Lift::lift(fields.color.bind(py), &at.field("color"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<PlaceClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<PlaceClass>()?)?.into_any())
    }
}
/// What is only found by its path.
#[pyclass(frozen, name = "Deep", module = "conformance")]
pub(crate) struct DeepClass {
    /// A type of the module around this one.
    #[pyo3(get)]
    number: Py<PyAny>,
    /// A type from another file, under another name.
    #[pyo3(get)]
    spot: Py<PyAny>,
}
impl Value for DeepClass {
    const SHOWN: &'static str = "Deep";
    const FIELDS: &'static [&'static str] = &["number", "spot"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.number,& self.spot,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            number: values::field::<
                conformance::api::scattered::Ticket,
            >(py, &given[0], &at.field("number"))?,
            spot: values::field::<
                conformance::api::scattered::elsewhere::Place,
            >(py, &given[1], &at.field("spot"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::scattered::Ticket as Lift >::plain(self.number
                .bind(py).clone()) ?, < conformance::api::scattered::elsewhere::Place as
                Lift >::plain(self.spot.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl DeepClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (number, spot), text_signature = "(number, spot)")]
    fn __new__<'py>(
        __py: Python<'py>,
        number: Bound<'py, PyAny>,
        spot: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(number), Some(spot)], &At::object())?;
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::scattered::inner::Deep {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = DeepClass {
            number: self.number.lower_field(py, "number")?,
            spot: self.spot.lower_field(py, "spot")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::api::scattered::inner::Deep {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<DeepClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::scattered::inner::Deep {
            number: Lift::lift(fields.number.bind(py), &at.field("number"))?,
            spot: Lift::lift(fields.spot.bind(py), &at.field("spot"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<DeepClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<DeepClass>()?)?.into_any())
    }
}
/// Some of this is there and some is not.
#[pyclass(frozen, name = "Conditional", module = "conformance")]
pub(crate) struct ConditionalClass {
    /// Always there.
    #[pyo3(get)]
    ticket: Py<PyAny>,
    /// There on each system that is tested.
    #[pyo3(get)]
    there: Py<PyAny>,
}
impl Value for ConditionalClass {
    const SHOWN: &'static str = "Conditional";
    const FIELDS: &'static [&'static str] = &["ticket", "there"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.ticket,& self.there,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            ticket: values::field::<
                conformance::api::scattered::Ticket,
            >(py, &given[0], &at.field("ticket"))?,
            there: values::field::<String>(py, &given[1], &at.field("there"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::scattered::Ticket as Lift >::plain(self.ticket
                .bind(py).clone()) ?, < String as Lift >::plain(self.there.bind(py)
                .clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl ConditionalClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (ticket, there), text_signature = "(ticket, there)")]
    fn __new__<'py>(
        __py: Python<'py>,
        ticket: Bound<'py, PyAny>,
        there: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(ticket), Some(there)], &At::object())?;
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::scattered::Conditional {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = ConditionalClass {
            ticket: self.ticket.lower_field(py, "ticket")?,
            there: self.there.lower_field(py, "there")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for conformance::api::scattered::Conditional {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<ConditionalClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(conformance::api::scattered::Conditional {
            ticket: Lift::lift(fields.ticket.bind(py), &at.field("ticket"))?,
            there: Lift::lift(fields.there.bind(py), &at.field("there"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<ConditionalClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<ConditionalClass>()?)?.into_any())
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
                conformance::api::composed::Times,
            >(py, &given[0], &at.field("times"))?,
            maps: values::field::<
                conformance::api::composed::Maps,
            >(py, &given[1], &at.field("maps"))?,
            tuples: values::field::<
                conformance::api::composed::Tuples,
            >(py, &given[2], &at.field("tuples"))?,
            tree: values::field::<
                conformance::api::composed::Tree,
            >(py, &given[3], &at.field("tree"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::composed::Times as Lift >::plain(self.times.bind(py)
                .clone()) ?, < conformance::api::composed::Maps as Lift >::plain(self
                .maps.bind(py).clone()) ?, < conformance::api::composed::Tuples as Lift
                >::plain(self.tuples.bind(py).clone()) ?, <
                conformance::api::composed::Tree as Lift >::plain(self.tree.bind(py)
                .clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Emitted for conformance::api::composed::NewTypes {
    type Pack = ffi::Whole;
}
impl Lower for conformance::api::composed::NewTypes {
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
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Emitted for conformance::api::composed::Pushed {
    type Pack = ffi::Whole;
}
impl Lower for conformance::api::composed::Pushed {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _times = crate::times::exact();
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
                Box<conformance::api::composed::Tree>,
            >(py, &given[0], &at.field("tree"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < Box < conformance::api::composed::Tree > as Lift >::plain(self.tree
                .bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Emitted for conformance::api::composed::Grown {
    type Pack = ffi::Whole;
}
impl Lower for conformance::api::composed::Grown {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = GrownClass {
            tree: self.tree.lower_field(py, "tree")?,
        };
        Ok(object.object(py)?.into_any())
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
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
/// What waits of a Tick.
pub(crate) struct TickWaiting {
    n: u32,
    text: Text,
}
impl ffi::Lower<TickWaiting> for conformance::api::faults::Tick {
    fn lower(&self, arena: &mut ffi::Arena) -> TickWaiting {
        TickWaiting {
            n: self.n,
            text: Text::of(&self.text, arena),
        }
    }
}
impl Emitted for conformance::api::faults::Tick {
    type Pack = ffi::Viewed<TickWaiting>;
}
impl Lower for TickWaiting {
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
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Emitted for conformance::api::faults::WaitStarted {
    type Pack = ffi::Whole;
}
impl Lower for conformance::api::faults::WaitStarted {
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
                conformance::api::basic::Shape,
            >(py, &given[0], &at.field("shape"))?,
            items: values::field::<
                Vec<conformance::api::basic::Item>,
            >(py, &given[1], &at.field("items"))?,
            maybe: values::optional::<Option<String>>(py, &given[2], &at.field("maybe"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::basic::Shape as Lift >::plain(self.shape.bind(py)
                .clone()) ?, < Vec < conformance::api::basic::Item > as Lift
                >::plain(self.items.bind(py).clone()) ?, < Option < String > as Lift
                >::plain(self.maybe.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Emitted for conformance::api::faults::Shaped {
    type Pack = ffi::Whole;
}
impl Lower for conformance::api::faults::Shaped {
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
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Emitted for conformance::api::faults::Everyone {
    type Pack = ffi::Whole;
}
impl Lower for conformance::api::faults::Everyone {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = EveryoneClass {};
        Ok(object.object(py)?.into_any())
    }
}
/// Something was noted, or not.
#[pyclass(frozen, name = "Noted", module = "conformance")]
pub(crate) struct NotedClass {
    /// In numbers.
    #[pyo3(get)]
    numbers: Py<PyAny>,
    /// How long it took.
    #[pyo3(get)]
    length: Py<PyAny>,
    /// What.
    #[pyo3(get)]
    text: Py<PyAny>,
    /// In bytes.
    #[pyo3(get)]
    blob: Py<PyAny>,
    /// In colour.
    #[pyo3(get)]
    color: Py<PyAny>,
}
impl Value for NotedClass {
    const SHOWN: &'static str = "Noted";
    const FIELDS: &'static [&'static str] = &[
        "numbers",
        "length",
        "text",
        "blob",
        "color",
    ];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.numbers,& self.length,& self.text,& self.blob,& self.color,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            numbers: values::field::<Vec<i16>>(py, &given[0], &at.field("numbers"))?,
            length: values::field::<
                ::std::time::Duration,
            >(py, &given[1], &at.field("length"))?,
            text: values::optional::<Option<String>>(py, &given[2], &at.field("text"))?,
            blob: values::optional::<Option<Vec<u8>>>(py, &given[3], &at.field("blob"))?,
            color: values::optional::<
                Option<conformance::api::basic::Color>,
            >(py, &given[4], &at.field("color"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < Vec < i16 > as Lift >::plain(self.numbers.bind(py).clone()) ?,
                <::std::time::Duration as Lift >::plain(self.length.bind(py).clone()) ?,
                < Option < String > as Lift >::plain(self.text.bind(py).clone()) ?, <
                Option < Vec < u8 >> as Lift >::plain(self.blob.bind(py).clone()) ?, <
                Option < conformance::api::basic::Color > as Lift >::plain(self.color
                .bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl NotedClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (numbers, length, text = None, blob = None, color = None),
        text_signature = "(numbers, length, text=None, blob=None, color=None)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        numbers: Bound<'py, PyAny>,
        length: Bound<'py, PyAny>,
        text: Option<Bound<'py, PyAny>>,
        blob: Option<Bound<'py, PyAny>>,
        color: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Self> {
        let made = Self::make(
            __py,
            &[Some(numbers), Some(length), text, blob, color],
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
/// What waits of a Noted.
pub(crate) struct NotedWaiting {
    numbers: Slice<i16>,
    length: ::std::time::Duration,
    text: Option<Text>,
    blob: Option<Slice<u8>>,
    color: Option<conformance::api::basic::Color>,
}
impl ffi::Lower<NotedWaiting> for conformance::api::faults::Noted {
    fn lower(&self, arena: &mut ffi::Arena) -> NotedWaiting {
        NotedWaiting {
            numbers: Slice::<i16>::of(&self.numbers, arena),
            length: self.length,
            text: self.text.as_ref().map(|some| Text::of(some, arena)),
            blob: self.blob.as_ref().map(|some| Slice::<u8>::of(some, arena)),
            color: self.color,
        }
    }
}
impl Emitted for conformance::api::faults::Noted {
    type Pack = ffi::Viewed<NotedWaiting>;
}
impl Lower for NotedWaiting {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _times = crate::times::exact();
        let object = NotedClass {
            numbers: self.numbers.lower_field(py, "numbers")?,
            length: self.length.lower_field(py, "length")?,
            text: self.text.lower_field(py, "text")?,
            blob: self.blob.lower_field(py, "blob")?,
            color: self.color.lower_field(py, "color")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
/// What a [`SendScalars`] carried.
#[pyclass(frozen, name = "ScalarsHeard", module = "conformance")]
pub(crate) struct ScalarsHeardClass {
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
    /// A duration.
    #[pyo3(get)]
    length: Py<PyAny>,
    /// A moment.
    #[pyo3(get)]
    moment: Py<PyAny>,
}
impl Value for ScalarsHeardClass {
    const SHOWN: &'static str = "ScalarsHeard";
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
        "length",
        "moment",
    ];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![
            & self.flag,& self.signed8,& self.signed16,& self.signed32,& self.signed64,&
            self.unsigned8,& self.unsigned16,& self.unsigned32,& self.unsigned64,& self
            .single,& self.double_precision,& self.letter,& self.text,& self.blob,& self
            .length,& self.moment,
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
            length: values::field::<
                ::std::time::Duration,
            >(py, &given[14], &at.field("length"))?,
            moment: values::field::<
                ::std::time::SystemTime,
            >(py, &given[15], &at.field("moment"))?,
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
                Vec < u8 > as Lift >::plain(self.blob.bind(py).clone()) ?,
                <::std::time::Duration as Lift >::plain(self.length.bind(py).clone()) ?,
                <::std::time::SystemTime as Lift >::plain(self.moment.bind(py).clone())
                ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl ScalarsHeardClass {
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
            length,
            moment,
        ),
        text_signature = "(flag, signed8, signed16, signed32, signed64, unsigned8, unsigned16, unsigned32, unsigned64, single, double_precision, letter, text, blob, length, moment)"
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
        length: Bound<'py, PyAny>,
        moment: Bound<'py, PyAny>,
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
                Some(length),
                Some(moment),
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
    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        values::hash(slf)
    }
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        values::reduce(slf)
    }
    /// The same with other values for some fields; `copy.replace` calls it.
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
/// What waits of a ScalarsHeard.
pub(crate) struct ScalarsHeardWaiting {
    flag: bool,
    signed8: i8,
    signed16: i16,
    signed32: i32,
    signed64: i64,
    unsigned8: u8,
    unsigned16: u16,
    unsigned32: u32,
    unsigned64: u64,
    single: f32,
    double_precision: f64,
    letter: char,
    text: Text,
    blob: Slice<u8>,
    length: ::std::time::Duration,
    moment: ::std::time::SystemTime,
}
impl ffi::Lower<ScalarsHeardWaiting> for conformance::api::positions::ScalarsHeard {
    fn lower(&self, arena: &mut ffi::Arena) -> ScalarsHeardWaiting {
        ScalarsHeardWaiting {
            flag: self.flag,
            signed8: self.signed8,
            signed16: self.signed16,
            signed32: self.signed32,
            signed64: self.signed64,
            unsigned8: self.unsigned8,
            unsigned16: self.unsigned16,
            unsigned32: self.unsigned32,
            unsigned64: self.unsigned64,
            single: self.single,
            double_precision: self.double_precision,
            letter: self.letter,
            text: Text::of(&self.text, arena),
            blob: Slice::<u8>::of(&self.blob, arena),
            length: self.length,
            moment: self.moment,
        }
    }
}
impl Emitted for conformance::api::positions::ScalarsHeard {
    type Pack = ffi::Viewed<ScalarsHeardWaiting>;
}
impl Lower for ScalarsHeardWaiting {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _times = crate::times::exact();
        let object = ScalarsHeardClass {
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
            length: self.length.lower_field(py, "length")?,
            moment: self.moment.lower_field(py, "moment")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
/// What a [`SendComposites`] carried.
#[pyclass(frozen, name = "CompositesHeard", module = "conformance")]
pub(crate) struct CompositesHeardClass {
    /// A variant without data.
    #[pyo3(get)]
    color: Py<PyAny>,
    /// A variant with a number at the end of what there is.
    #[pyo3(get)]
    level: Py<PyAny>,
    /// A variant with named data.
    #[pyo3(get)]
    shape: Py<PyAny>,
    /// A variant with unnamed data.
    #[pyo3(get)]
    token: Py<PyAny>,
    /// A structure.
    #[pyo3(get)]
    item: Py<PyAny>,
    /// A newtype of a number.
    #[pyo3(get)]
    meters: Py<PyAny>,
    /// A newtype of a text.
    #[pyo3(get)]
    label: Py<PyAny>,
    /// A newtype of bytes.
    #[pyo3(get)]
    seal: Py<PyAny>,
    /// An alias of a number.
    #[pyo3(get)]
    ratio: Py<PyAny>,
    /// An alias of an array.
    #[pyo3(get)]
    quad: Py<PyAny>,
    /// A list of numbers.
    #[pyo3(get)]
    numbers: Py<PyAny>,
    /// An array of structures.
    #[pyo3(get)]
    corners: Py<PyAny>,
    /// A number or nothing.
    #[pyo3(get)]
    maybe: Py<PyAny>,
    /// A map in order.
    #[pyo3(get)]
    by_name: Py<PyAny>,
    /// A map without order.
    #[pyo3(get)]
    by_id: Py<PyAny>,
    /// A tuple.
    #[pyo3(get)]
    pair: Py<PyAny>,
    /// A box.
    #[pyo3(get)]
    tree: Py<PyAny>,
    /// A type that is made of itself.
    #[pyo3(get)]
    list: Py<PyAny>,
    /// Variants that are made of the whole.
    #[pyo3(get)]
    expr: Py<PyAny>,
}
impl Value for CompositesHeardClass {
    const SHOWN: &'static str = "CompositesHeard";
    const FIELDS: &'static [&'static str] = &[
        "color",
        "level",
        "shape",
        "token",
        "item",
        "meters",
        "label",
        "seal",
        "ratio",
        "quad",
        "numbers",
        "corners",
        "maybe",
        "by_name",
        "by_id",
        "pair",
        "tree",
        "list",
        "expr",
    ];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![
            & self.color,& self.level,& self.shape,& self.token,& self.item,& self
            .meters,& self.label,& self.seal,& self.ratio,& self.quad,& self.numbers,&
            self.corners,& self.maybe,& self.by_name,& self.by_id,& self.pair,& self
            .tree,& self.list,& self.expr,
        ]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            color: values::field::<
                conformance::api::basic::Color,
            >(py, &given[0], &at.field("color"))?,
            level: values::field::<
                conformance::api::basic::Level,
            >(py, &given[1], &at.field("level"))?,
            shape: values::field::<
                conformance::api::basic::Shape,
            >(py, &given[2], &at.field("shape"))?,
            token: values::field::<
                conformance::api::basic::Token,
            >(py, &given[3], &at.field("token"))?,
            item: values::field::<
                conformance::api::basic::Item,
            >(py, &given[4], &at.field("item"))?,
            meters: values::field::<
                conformance::api::basic::Meters,
            >(py, &given[5], &at.field("meters"))?,
            label: values::field::<
                conformance::api::basic::Label,
            >(py, &given[6], &at.field("label"))?,
            seal: values::field::<
                conformance::api::basic::Seal,
            >(py, &given[7], &at.field("seal"))?,
            ratio: values::field::<
                conformance::api::basic::Ratio,
            >(py, &given[8], &at.field("ratio"))?,
            quad: values::field::<
                conformance::api::basic::Quad,
            >(py, &given[9], &at.field("quad"))?,
            numbers: values::field::<Vec<i32>>(py, &given[10], &at.field("numbers"))?,
            corners: values::field::<
                [conformance::api::basic::Item; 2],
            >(py, &given[11], &at.field("corners"))?,
            maybe: values::optional::<Option<i64>>(py, &given[12], &at.field("maybe"))?,
            by_name: values::field::<
                ::std::collections::BTreeMap<String, i64>,
            >(py, &given[13], &at.field("by_name"))?,
            by_id: values::field::<
                ::std::collections::HashMap<u32, conformance::api::basic::Item>,
            >(py, &given[14], &at.field("by_id"))?,
            pair: values::field::<(i32, String)>(py, &given[15], &at.field("pair"))?,
            tree: values::field::<
                Box<conformance::api::composed::Tree>,
            >(py, &given[16], &at.field("tree"))?,
            list: values::field::<
                conformance::api::composed::List,
            >(py, &given[17], &at.field("list"))?,
            expr: values::field::<
                conformance::api::composed::Expr,
            >(py, &given[18], &at.field("expr"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::basic::Color as Lift >::plain(self.color.bind(py)
                .clone()) ?, < conformance::api::basic::Level as Lift >::plain(self.level
                .bind(py).clone()) ?, < conformance::api::basic::Shape as Lift
                >::plain(self.shape.bind(py).clone()) ?, < conformance::api::basic::Token
                as Lift >::plain(self.token.bind(py).clone()) ?, <
                conformance::api::basic::Item as Lift >::plain(self.item.bind(py)
                .clone()) ?, < conformance::api::basic::Meters as Lift >::plain(self
                .meters.bind(py).clone()) ?, < conformance::api::basic::Label as Lift
                >::plain(self.label.bind(py).clone()) ?, < conformance::api::basic::Seal
                as Lift >::plain(self.seal.bind(py).clone()) ?, <
                conformance::api::basic::Ratio as Lift >::plain(self.ratio.bind(py)
                .clone()) ?, < conformance::api::basic::Quad as Lift >::plain(self.quad
                .bind(py).clone()) ?, < Vec < i32 > as Lift >::plain(self.numbers
                .bind(py).clone()) ?, < [conformance::api::basic::Item; 2] as Lift
                >::plain(self.corners.bind(py).clone()) ?, < Option < i64 > as Lift
                >::plain(self.maybe.bind(py).clone()) ?, <::std::collections::BTreeMap <
                String, i64 > as Lift >::plain(self.by_name.bind(py).clone()) ?,
                <::std::collections::HashMap < u32, conformance::api::basic::Item > as
                Lift >::plain(self.by_id.bind(py).clone()) ?, < (i32, String,) as Lift
                >::plain(self.pair.bind(py).clone()) ?, < Box <
                conformance::api::composed::Tree > as Lift >::plain(self.tree.bind(py)
                .clone()) ?, < conformance::api::composed::List as Lift >::plain(self
                .list.bind(py).clone()) ?, < conformance::api::composed::Expr as Lift
                >::plain(self.expr.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl CompositesHeardClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (
            color,
            level,
            shape,
            token,
            item,
            meters,
            label,
            seal,
            ratio,
            quad,
            numbers,
            corners,
            maybe = None,
            by_name = None,
            by_id = None,
            pair = None,
            tree = None,
            list = None,
            expr = None,
        ),
        text_signature = "(color, level, shape, token, item, meters, label, seal, ratio, quad, numbers, corners, maybe=None, by_name=..., by_id=..., pair=..., tree=..., list=..., expr=...)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        color: Bound<'py, PyAny>,
        level: Bound<'py, PyAny>,
        shape: Bound<'py, PyAny>,
        token: Bound<'py, PyAny>,
        item: Bound<'py, PyAny>,
        meters: Bound<'py, PyAny>,
        label: Bound<'py, PyAny>,
        seal: Bound<'py, PyAny>,
        ratio: Bound<'py, PyAny>,
        quad: Bound<'py, PyAny>,
        numbers: Bound<'py, PyAny>,
        corners: Bound<'py, PyAny>,
        maybe: Option<Bound<'py, PyAny>>,
        by_name: Option<Bound<'py, PyAny>>,
        by_id: Option<Bound<'py, PyAny>>,
        pair: Option<Bound<'py, PyAny>>,
        tree: Option<Bound<'py, PyAny>>,
        list: Option<Bound<'py, PyAny>>,
        expr: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Self> {
        let made = Self::make(
            __py,
            &[
                Some(color),
                Some(level),
                Some(shape),
                Some(token),
                Some(item),
                Some(meters),
                Some(label),
                Some(seal),
                Some(ratio),
                Some(quad),
                Some(numbers),
                Some(corners),
                maybe,
                by_name,
                by_id,
                pair,
                tree,
                list,
                expr,
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Emitted for conformance::api::positions::CompositesHeard {
    type Pack = ffi::Whole;
}
impl Lower for conformance::api::positions::CompositesHeard {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = CompositesHeardClass {
            color: self.color.lower_field(py, "color")?,
            level: self.level.lower_field(py, "level")?,
            shape: self.shape.lower_field(py, "shape")?,
            token: self.token.lower_field(py, "token")?,
            item: self.item.lower_field(py, "item")?,
            meters: self.meters.lower_field(py, "meters")?,
            label: self.label.lower_field(py, "label")?,
            seal: self.seal.lower_field(py, "seal")?,
            ratio: self.ratio.lower_field(py, "ratio")?,
            quad: self.quad.lower_field(py, "quad")?,
            numbers: self.numbers.lower_field(py, "numbers")?,
            corners: self.corners.lower_field(py, "corners")?,
            maybe: self.maybe.lower_field(py, "maybe")?,
            by_name: self.by_name.lower_field(py, "by_name")?,
            by_id: self.by_id.lower_field(py, "by_id")?,
            pair: self.pair.lower_field(py, "pair")?,
            tree: self.tree.lower_field(py, "tree")?,
            list: self.list.lower_field(py, "list")?,
            expr: self.expr.lower_field(py, "expr")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
/// What a [`SendLists`] carried.
#[pyclass(frozen, name = "ListsHeard", module = "conformance")]
pub(crate) struct ListsHeardClass {
    /// They.
    #[pyo3(get)]
    value: Py<PyAny>,
}
impl Value for ListsHeardClass {
    const SHOWN: &'static str = "ListsHeard";
    const FIELDS: &'static [&'static str] = &["value"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.value,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            value: values::field::<
                conformance::api::containers::Lists,
            >(py, &given[0], &at.field("value"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::containers::Lists as Lift >::plain(self.value
                .bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl ListsHeardClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (value), text_signature = "(value)")]
    fn __new__<'py>(__py: Python<'py>, value: Bound<'py, PyAny>) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(value)], &At::object())?;
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Emitted for conformance::api::positions::ListsHeard {
    type Pack = ffi::Whole;
}
impl Lower for conformance::api::positions::ListsHeard {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = ListsHeardClass {
            value: self.value.lower_field(py, "value")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
/// What a [`SendArrays`] carried.
#[pyclass(frozen, name = "ArraysHeard", module = "conformance")]
pub(crate) struct ArraysHeardClass {
    /// They.
    #[pyo3(get)]
    value: Py<PyAny>,
}
impl Value for ArraysHeardClass {
    const SHOWN: &'static str = "ArraysHeard";
    const FIELDS: &'static [&'static str] = &["value"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.value,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            value: values::field::<
                conformance::api::containers::Arrays,
            >(py, &given[0], &at.field("value"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::containers::Arrays as Lift >::plain(self.value
                .bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl ArraysHeardClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (value), text_signature = "(value)")]
    fn __new__<'py>(__py: Python<'py>, value: Bound<'py, PyAny>) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(value)], &At::object())?;
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Emitted for conformance::api::positions::ArraysHeard {
    type Pack = ffi::Whole;
}
impl Lower for conformance::api::positions::ArraysHeard {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = ArraysHeardClass {
            value: self.value.lower_field(py, "value")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
/// What a [`SendMaybes`] carried.
#[pyclass(frozen, name = "MaybesHeard", module = "conformance")]
pub(crate) struct MaybesHeardClass {
    /// They.
    #[pyo3(get)]
    value: Py<PyAny>,
}
impl Value for MaybesHeardClass {
    const SHOWN: &'static str = "MaybesHeard";
    const FIELDS: &'static [&'static str] = &["value"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.value,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            value: values::field::<
                conformance::api::containers::Maybes,
            >(py, &given[0], &at.field("value"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::containers::Maybes as Lift >::plain(self.value
                .bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl MaybesHeardClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (value), text_signature = "(value)")]
    fn __new__<'py>(__py: Python<'py>, value: Bound<'py, PyAny>) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(value)], &At::object())?;
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Emitted for conformance::api::positions::MaybesHeard {
    type Pack = ffi::Whole;
}
impl Lower for conformance::api::positions::MaybesHeard {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = MaybesHeardClass {
            value: self.value.lower_field(py, "value")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
/// What a [`SendByKey`] carried.
#[pyclass(frozen, name = "ByKeyHeard", module = "conformance")]
pub(crate) struct ByKeyHeardClass {
    /// They.
    #[pyo3(get)]
    value: Py<PyAny>,
}
impl Value for ByKeyHeardClass {
    const SHOWN: &'static str = "ByKeyHeard";
    const FIELDS: &'static [&'static str] = &["value"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.value,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            value: values::field::<
                conformance::api::containers::ByKey,
            >(py, &given[0], &at.field("value"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::containers::ByKey as Lift >::plain(self.value
                .bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl ByKeyHeardClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (value), text_signature = "(value)")]
    fn __new__<'py>(__py: Python<'py>, value: Bound<'py, PyAny>) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(value)], &At::object())?;
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Emitted for conformance::api::positions::ByKeyHeard {
    type Pack = ffi::Whole;
}
impl Lower for conformance::api::positions::ByKeyHeard {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = ByKeyHeardClass {
            value: self.value.lower_field(py, "value")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
/// What a [`SendByKeyUnsorted`] carried.
#[pyclass(frozen, name = "ByKeyUnsortedHeard", module = "conformance")]
pub(crate) struct ByKeyUnsortedHeardClass {
    /// They.
    #[pyo3(get)]
    value: Py<PyAny>,
}
impl Value for ByKeyUnsortedHeardClass {
    const SHOWN: &'static str = "ByKeyUnsortedHeard";
    const FIELDS: &'static [&'static str] = &["value"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.value,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            value: values::field::<
                conformance::api::containers::ByKeyUnsorted,
            >(py, &given[0], &at.field("value"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::containers::ByKeyUnsorted as Lift >::plain(self.value
                .bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl ByKeyUnsortedHeardClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (value), text_signature = "(value)")]
    fn __new__<'py>(__py: Python<'py>, value: Bound<'py, PyAny>) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(value)], &At::object())?;
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Emitted for conformance::api::positions::ByKeyUnsortedHeard {
    type Pack = ffi::Whole;
}
impl Lower for conformance::api::positions::ByKeyUnsortedHeard {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = ByKeyUnsortedHeardClass {
            value: self.value.lower_field(py, "value")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
/// What a [`SendPairs`] carried.
#[pyclass(frozen, name = "PairsHeard", module = "conformance")]
pub(crate) struct PairsHeardClass {
    /// They.
    #[pyo3(get)]
    value: Py<PyAny>,
}
impl Value for PairsHeardClass {
    const SHOWN: &'static str = "PairsHeard";
    const FIELDS: &'static [&'static str] = &["value"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.value,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            value: values::field::<
                conformance::api::containers::Pairs,
            >(py, &given[0], &at.field("value"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::containers::Pairs as Lift >::plain(self.value
                .bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl PairsHeardClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (value), text_signature = "(value)")]
    fn __new__<'py>(__py: Python<'py>, value: Bound<'py, PyAny>) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(value)], &At::object())?;
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Emitted for conformance::api::positions::PairsHeard {
    type Pack = ffi::Whole;
}
impl Lower for conformance::api::positions::PairsHeard {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = PairsHeardClass {
            value: self.value.lower_field(py, "value")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
/// What a [`SendNewtypes`] carried.
#[pyclass(frozen, name = "NewtypesHeard", module = "conformance")]
pub(crate) struct NewtypesHeardClass {
    /// They.
    #[pyo3(get)]
    value: Py<PyAny>,
}
impl Value for NewtypesHeardClass {
    const SHOWN: &'static str = "NewtypesHeard";
    const FIELDS: &'static [&'static str] = &["value"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.value,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            value: values::field::<
                conformance::api::containers::Newtypes,
            >(py, &given[0], &at.field("value"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::containers::Newtypes as Lift >::plain(self.value
                .bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl NewtypesHeardClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (value), text_signature = "(value)")]
    fn __new__<'py>(__py: Python<'py>, value: Bound<'py, PyAny>) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(value)], &At::object())?;
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Emitted for conformance::api::positions::NewtypesHeard {
    type Pack = ffi::Whole;
}
impl Lower for conformance::api::positions::NewtypesHeard {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = NewtypesHeardClass {
            value: self.value.lower_field(py, "value")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
/// What a [`SendCases`] carried.
#[pyclass(frozen, name = "CasesHeard", module = "conformance")]
pub(crate) struct CasesHeardClass {
    /// They.
    #[pyo3(get)]
    value: Py<PyAny>,
}
impl Value for CasesHeardClass {
    const SHOWN: &'static str = "CasesHeard";
    const FIELDS: &'static [&'static str] = &["value"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.value,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            value: values::field::<
                conformance::api::containers::Cases,
            >(py, &given[0], &at.field("value"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::containers::Cases as Lift >::plain(self.value
                .bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl CasesHeardClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (value), text_signature = "(value)")]
    fn __new__<'py>(__py: Python<'py>, value: Bound<'py, PyAny>) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(value)], &At::object())?;
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Emitted for conformance::api::positions::CasesHeard {
    type Pack = ffi::Whole;
}
impl Lower for conformance::api::positions::CasesHeard {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = CasesHeardClass {
            value: self.value.lower_field(py, "value")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
/// What a [`SendNestings`] carried.
#[pyclass(frozen, name = "NestingsHeard", module = "conformance")]
pub(crate) struct NestingsHeardClass {
    /// They.
    #[pyo3(get)]
    value: Py<PyAny>,
}
impl Value for NestingsHeardClass {
    const SHOWN: &'static str = "NestingsHeard";
    const FIELDS: &'static [&'static str] = &["value"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.value,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            value: values::field::<
                conformance::api::nested::Nestings,
            >(py, &given[0], &at.field("value"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::nested::Nestings as Lift >::plain(self.value.bind(py)
                .clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl NestingsHeardClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (value), text_signature = "(value)")]
    fn __new__<'py>(__py: Python<'py>, value: Bound<'py, PyAny>) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(value)], &At::object())?;
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Emitted for conformance::api::positions::NestingsHeard {
    type Pack = ffi::Whole;
}
impl Lower for conformance::api::positions::NestingsHeard {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = NestingsHeardClass {
            value: self.value.lower_field(py, "value")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
/// A [`SendNothing`] came.
#[pyclass(frozen, name = "NothingHeard", module = "conformance")]
pub(crate) struct NothingHeardClass {}
impl Value for NothingHeardClass {
    const SHOWN: &'static str = "NothingHeard";
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
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl NothingHeardClass {
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Emitted for conformance::api::positions::NothingHeard {
    type Pack = ffi::Whole;
}
impl Lower for conformance::api::positions::NothingHeard {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = NothingHeardClass {};
        Ok(object.object(py)?.into_any())
    }
}
/// What a [`SendDeep`] carried.
#[pyclass(frozen, name = "DeepHeard", module = "conformance")]
pub(crate) struct DeepHeardClass {
    /// By its path.
    #[pyo3(get)]
    deep: Py<PyAny>,
    /// By another name.
    #[pyo3(get)]
    spot: Py<PyAny>,
}
impl Value for DeepHeardClass {
    const SHOWN: &'static str = "DeepHeard";
    const FIELDS: &'static [&'static str] = &["deep", "spot"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.deep,& self.spot,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            deep: values::field::<
                conformance::api::scattered::inner::Deep,
            >(py, &given[0], &at.field("deep"))?,
            spot: values::field::<
                conformance::api::scattered::elsewhere::Place,
            >(py, &given[1], &at.field("spot"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::scattered::inner::Deep as Lift >::plain(self.deep
                .bind(py).clone()) ?, < conformance::api::scattered::elsewhere::Place as
                Lift >::plain(self.spot.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl DeepHeardClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (deep, spot), text_signature = "(deep, spot)")]
    fn __new__<'py>(
        __py: Python<'py>,
        deep: Bound<'py, PyAny>,
        spot: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(deep), Some(spot)], &At::object())?;
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Emitted for conformance::api::scattered::DeepHeard {
    type Pack = ffi::Whole;
}
impl Lower for conformance::api::scattered::DeepHeard {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = DeepHeardClass {
            deep: self.deep.lower_field(py, "deep")?,
            spot: self.spot.lower_field(py, "spot")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
/// A [`Hold`] has begun.
#[pyclass(frozen, name = "HoldBegan", module = "conformance")]
pub(crate) struct HoldBeganClass {
    /// Which.
    #[pyo3(get)]
    id: Py<PyAny>,
}
impl Value for HoldBeganClass {
    const SHOWN: &'static str = "HoldBegan";
    const FIELDS: &'static [&'static str] = &["id"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.id,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            id: values::field::<u32>(py, &given[0], &at.field("id"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(vec![< u32 as Lift >::plain(self.id.bind(py).clone()) ?,])
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl HoldBeganClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (id), text_signature = "(id)")]
    fn __new__<'py>(__py: Python<'py>, id: Bound<'py, PyAny>) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(id)], &At::object())?;
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Emitted for conformance::api::slow::HoldBegan {
    type Pack = ffi::Whole;
}
impl Lower for conformance::api::slow::HoldBegan {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = HoldBeganClass {
            id: self.id.lower_field(py, "id")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
/// A [`Hold`] is over.
#[pyclass(frozen, name = "HoldEnded", module = "conformance")]
pub(crate) struct HoldEndedClass {
    /// Which.
    #[pyo3(get)]
    id: Py<PyAny>,
    /// Whether it has answered; otherwise it was dropped before.
    #[pyo3(get)]
    finished: Py<PyAny>,
}
impl Value for HoldEndedClass {
    const SHOWN: &'static str = "HoldEnded";
    const FIELDS: &'static [&'static str] = &["id", "finished"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.id,& self.finished,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            id: values::field::<u32>(py, &given[0], &at.field("id"))?,
            finished: values::field::<bool>(py, &given[1], &at.field("finished"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < u32 as Lift >::plain(self.id.bind(py).clone()) ?, < bool as Lift
                >::plain(self.finished.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl HoldEndedClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (id, finished), text_signature = "(id, finished)")]
    fn __new__<'py>(
        __py: Python<'py>,
        id: Bound<'py, PyAny>,
        finished: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(id), Some(finished)], &At::object())?;
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Emitted for conformance::api::slow::HoldEnded {
    type Pack = ffi::Whole;
}
impl Lower for conformance::api::slow::HoldEnded {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = HoldEndedClass {
            id: self.id.lower_field(py, "id")?,
            finished: self.finished.lower_field(py, "finished")?,
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
        <conformance::api::basic::Shape as Lift>::check(data, &At::plain())
    }
}
impl Lower for conformance::api::basic::Shape {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self {
            conformance::api::basic::Shape::Circle { radius: field0 } => {
                let object = Shape_CircleClass {
                    radius: field0.lower_field(py, "radius")?,
                };
                Ok(object.object(py)?.into_any())
            }
            conformance::api::basic::Shape::Rect { width: field0, height: field1 } => {
                let object = Shape_RectClass {
                    width: field0.lower_field(py, "width")?,
                    height: field1.lower_field(py, "height")?,
                };
                Ok(object.object(py)?.into_any())
            }
            conformance::api::basic::Shape::Named { name: field0, tags: field1 } => {
                let object = Shape_NamedClass {
                    name: field0.lower_field(py, "name")?,
                    tags: field1.lower_field(py, "tags")?,
                };
                Ok(object.object(py)?.into_any())
            }
            conformance::api::basic::Shape::Empty {} => {
                let object = Shape_EmptyClass {};
                Ok(object.object(py)?.into_any())
            }
        }
    }
}
impl Lift for conformance::api::basic::Shape {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = Self::check(value, at)?;
        if let Ok(object) = object.cast::<Shape_CircleClass>() {
            let (py, fields) = (object.py(), object.get());
            return Ok(conformance::api::basic::Shape::Circle {
                radius: Lift::lift(fields.radius.bind(py), &at.field("radius"))?,
            });
        }
        if let Ok(object) = object.cast::<Shape_RectClass>() {
            let (py, fields) = (object.py(), object.get());
            return Ok(conformance::api::basic::Shape::Rect {
                width: Lift::lift(fields.width.bind(py), &at.field("width"))?,
                height: Lift::lift(fields.height.bind(py), &at.field("height"))?,
            });
        }
        if let Ok(object) = object.cast::<Shape_NamedClass>() {
            let (py, fields) = (object.py(), object.get());
            return Ok(conformance::api::basic::Shape::Named {
                name: Lift::lift(fields.name.bind(py), &at.field("name"))?,
                tags: Lift::lift(fields.tags.bind(py), &at.field("tags"))?,
            });
        }
        if object.is_instance_of::<Shape_EmptyClass>() {
            return Ok(conformance::api::basic::Shape::Empty {
            });
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
        static MOULD: Mould = Mould::new();
        MOULD
            .object(
                py,
                self,
                |fields| Bound::new(
                    py,
                    PyClassInitializer::from(ShapeClass).add_subclass(fields),
                ),
            )
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
        static MOULD: Mould = Mould::new();
        MOULD
            .object(
                py,
                self,
                |fields| Bound::new(
                    py,
                    PyClassInitializer::from(ShapeClass).add_subclass(fields),
                ),
            )
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
        static MOULD: Mould = Mould::new();
        MOULD
            .object(
                py,
                self,
                |fields| Bound::new(
                    py,
                    PyClassInitializer::from(ShapeClass).add_subclass(fields),
                ),
            )
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
        static MOULD: Mould = Mould::new();
        MOULD
            .object(
                py,
                self,
                |fields| Bound::new(
                    py,
                    PyClassInitializer::from(ShapeClass).add_subclass(fields),
                ),
            )
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
/// Variants with data that has no names, and one without data.
#[pyclass(frozen, subclass, name = "Token", module = "conformance")]
pub(crate) struct TokenClass;
#[pymethods]
impl TokenClass {
    /// The reverse of a variant's `to_dict`.
    #[staticmethod]
    fn from_dict<'py>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::basic::Token as Lift>::check(data, &At::plain())
    }
}
impl Lower for conformance::api::basic::Token {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self {
            conformance::api::basic::Token::Number { 0: field0 } => {
                let object = Token_NumberClass {
                    field0: field0.lower_field(py, "field0")?,
                };
                Ok(object.object(py)?.into_any())
            }
            conformance::api::basic::Token::Constant { 0: field0, 1: field1 } => {
                let object = Token_ConstantClass {
                    field0: field0.lower_field(py, "field0")?,
                    field1: field1.lower_field(py, "field1")?,
                };
                Ok(object.object(py)?.into_any())
            }
            conformance::api::basic::Token::End {} => {
                let object = Token_EndClass {};
                Ok(object.object(py)?.into_any())
            }
            conformance::api::basic::Token::Item { 0: field0 } => {
                let object = Token_ItemClass {
                    field0: field0.lower_field(py, "field0")?,
                };
                Ok(object.object(py)?.into_any())
            }
        }
    }
}
impl Lift for conformance::api::basic::Token {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = Self::check(value, at)?;
        if let Ok(object) = object.cast::<Token_NumberClass>() {
            let (py, fields) = (object.py(), object.get());
            return Ok(conformance::api::basic::Token::Number {
                0: Lift::lift(fields.field0.bind(py), &at.field("field0"))?,
            });
        }
        if let Ok(object) = object.cast::<Token_ConstantClass>() {
            let (py, fields) = (object.py(), object.get());
            return Ok(conformance::api::basic::Token::Constant {
                0: Lift::lift(fields.field0.bind(py), &at.field("field0"))?,
                1: Lift::lift(fields.field1.bind(py), &at.field("field1"))?,
            });
        }
        if object.is_instance_of::<Token_EndClass>() {
            return Ok(conformance::api::basic::Token::End {
            });
        }
        if let Ok(object) = object.cast::<Token_ItemClass>() {
            let (py, fields) = (object.py(), object.get());
            return Ok(conformance::api::basic::Token::Item {
                0: Lift::lift(fields.field0.bind(py), &at.field("field0"))?,
            });
        }
        Err(at.expected("a variant of Token", value))
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        if value.is_instance_of::<TokenClass>() {
            return Ok(value.clone());
        }
        if !at.is_plain() {
            return Err(at.expected("Token", value));
        }
        let (variant, fields) = values::variant_of(value, at, "Token")?;
        match variant.as_str() {
            "Number" => {
                Ok(values::from_fields::<Token_NumberClass>(&fields, at)?.into_any())
            }
            "Constant" => {
                Ok(values::from_fields::<Token_ConstantClass>(&fields, at)?.into_any())
            }
            "End" => Ok(values::from_fields::<Token_EndClass>(&fields, at)?.into_any()),
            "Item" => Ok(values::from_fields::<Token_ItemClass>(&fields, at)?.into_any()),
            _ => {
                Err(
                    at.wrong(value.py(), &format!("{variant} is not a variant of Token")),
                )
            }
        }
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        value.call_method0("to_dict")
    }
}
/// A number.
#[pyclass(frozen, extends = TokenClass, name = "Number", module = "conformance")]
pub(crate) struct Token_NumberClass {
    #[pyo3(get)]
    field0: Py<PyAny>,
}
impl Value for Token_NumberClass {
    const SHOWN: &'static str = "Token.Number";
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
        Ok(Self {
            field0: values::field::<f64>(py, &given[0], &at.field("field0"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(vec![< f64 as Lift >::plain(self.field0.bind(py).clone()) ?,])
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD
            .object(
                py,
                self,
                |fields| Bound::new(
                    py,
                    PyClassInitializer::from(TokenClass).add_subclass(fields),
                ),
            )
    }
}
#[pymethods]
impl Token_NumberClass {
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
        Ok(PyClassInitializer::from(TokenClass).add_subclass(made))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
/// Another number, and what it is called.
#[pyclass(frozen, extends = TokenClass, name = "Constant", module = "conformance")]
pub(crate) struct Token_ConstantClass {
    #[pyo3(get)]
    field0: Py<PyAny>,
    #[pyo3(get)]
    field1: Py<PyAny>,
}
impl Value for Token_ConstantClass {
    const SHOWN: &'static str = "Token.Constant";
    const FIELDS: &'static [&'static str] = &["field0", "field1"];
    const VARIANT: Option<&'static str> = Some("Constant");
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.field0,& self.field1,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            field0: values::field::<i64>(py, &given[0], &at.field("field0"))?,
            field1: values::field::<
                conformance::api::basic::Name,
            >(py, &given[1], &at.field("field1"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < i64 as Lift >::plain(self.field0.bind(py).clone()) ?, <
                conformance::api::basic::Name as Lift >::plain(self.field1.bind(py)
                .clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD
            .object(
                py,
                self,
                |fields| Bound::new(
                    py,
                    PyClassInitializer::from(TokenClass).add_subclass(fields),
                ),
            )
    }
}
#[pymethods]
impl Token_ConstantClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (field0, field1), text_signature = "(field0, field1)")]
    fn __new__<'py>(
        __py: Python<'py>,
        field0: Bound<'py, PyAny>,
        field1: Bound<'py, PyAny>,
    ) -> PyResult<PyClassInitializer<Self>> {
        let made = Self::make(__py, &[Some(field0), Some(field1)], &At::object())?;
        Ok(PyClassInitializer::from(TokenClass).add_subclass(made))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
/// Nothing but its name.
#[pyclass(frozen, extends = TokenClass, name = "End", module = "conformance")]
pub(crate) struct Token_EndClass {}
impl Value for Token_EndClass {
    const SHOWN: &'static str = "Token.End";
    const FIELDS: &'static [&'static str] = &[];
    const VARIANT: Option<&'static str> = Some("End");
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
        static MOULD: Mould = Mould::new();
        MOULD
            .object(
                py,
                self,
                |fields| Bound::new(
                    py,
                    PyClassInitializer::from(TokenClass).add_subclass(fields),
                ),
            )
    }
}
#[pymethods]
impl Token_EndClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    fn __new__<'py>(__py: Python<'py>) -> PyResult<PyClassInitializer<Self>> {
        let made = Self::make(__py, &[], &At::object())?;
        Ok(PyClassInitializer::from(TokenClass).add_subclass(made))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
/// A structure.
#[pyclass(frozen, extends = TokenClass, name = "Item", module = "conformance")]
pub(crate) struct Token_ItemClass {
    #[pyo3(get)]
    field0: Py<PyAny>,
}
impl Value for Token_ItemClass {
    const SHOWN: &'static str = "Token.Item";
    const FIELDS: &'static [&'static str] = &["field0"];
    const VARIANT: Option<&'static str> = Some("Item");
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.field0,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            field0: values::field::<
                conformance::api::basic::Item,
            >(py, &given[0], &at.field("field0"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::basic::Item as Lift >::plain(self.field0.bind(py)
                .clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD
            .object(
                py,
                self,
                |fields| Bound::new(
                    py,
                    PyClassInitializer::from(TokenClass).add_subclass(fields),
                ),
            )
    }
}
#[pymethods]
impl Token_ItemClass {
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
        Ok(PyClassInitializer::from(TokenClass).add_subclass(made))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
        <conformance::api::composed::Expr as Lift>::check(data, &At::plain())
    }
}
impl Lower for conformance::api::composed::Expr {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _level = depth::Level::lowering(py, "Expr")?;
        match self {
            conformance::api::composed::Expr::Number { 0: field0 } => {
                let __field0 = field0.lower_field(py, "field0")?;
                let __depths: [usize; 1] = [<f64 as Lift>::depth(__field0.bind(py))?];
                let object = Expr_NumberClass {
                    field0: __field0,
                    __depth: depth::of(&__depths),
                };
                Ok(object.object(py)?.into_any())
            }
            conformance::api::composed::Expr::Negate { 0: field0 } => {
                let __field0 = field0.lower_field(py, "field0")?;
                let __depths: [usize; 1] = [
                    <Box<
                        conformance::api::composed::Expr,
                    > as Lift>::depth(__field0.bind(py))?,
                ];
                let object = Expr_NegateClass {
                    field0: __field0,
                    __depth: depth::of(&__depths),
                };
                Ok(object.object(py)?.into_any())
            }
            conformance::api::composed::Expr::Add { left: field0, right: field1 } => {
                let __field0 = field0.lower_field(py, "left")?;
                let __field1 = field1.lower_field(py, "right")?;
                let __depths: [usize; 2] = [
                    <Box<
                        conformance::api::composed::Expr,
                    > as Lift>::depth(__field0.bind(py))?,
                    <Box<
                        conformance::api::composed::Expr,
                    > as Lift>::depth(__field1.bind(py))?,
                ];
                let object = Expr_AddClass {
                    left: __field0,
                    right: __field1,
                    __depth: depth::of(&__depths),
                };
                Ok(object.object(py)?.into_any())
            }
            conformance::api::composed::Expr::Call {
                name: field0,
                arguments: field1,
            } => {
                let __field0 = field0.lower_field(py, "name")?;
                let __field1 = field1.lower_field(py, "arguments")?;
                let __depths: [usize; 2] = [
                    <String as Lift>::depth(__field0.bind(py))?,
                    <Vec<
                        conformance::api::composed::Expr,
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
impl Lift for conformance::api::composed::Expr {
    const RECURSIVE: bool = true;
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = Self::check(value, at)?;
        let at = &at.deeper(value.py(), "Expr")?;
        if let Ok(object) = object.cast::<Expr_NumberClass>() {
            let (py, fields) = (object.py(), object.get());
            return Ok(conformance::api::composed::Expr::Number {
                0: Lift::lift(fields.field0.bind(py), &at.field("field0"))?,
            });
        }
        if let Ok(object) = object.cast::<Expr_NegateClass>() {
            let (py, fields) = (object.py(), object.get());
            return Ok(conformance::api::composed::Expr::Negate {
                0: Lift::lift(fields.field0.bind(py), &at.field("field0"))?,
            });
        }
        if let Ok(object) = object.cast::<Expr_AddClass>() {
            let (py, fields) = (object.py(), object.get());
            return Ok(conformance::api::composed::Expr::Add {
                left: Lift::lift(fields.left.bind(py), &at.field("left"))?,
                right: Lift::lift(fields.right.bind(py), &at.field("right"))?,
            });
        }
        if let Ok(object) = object.cast::<Expr_CallClass>() {
            let (py, fields) = (object.py(), object.get());
            return Ok(conformance::api::composed::Expr::Call {
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
        static MOULD: Mould = Mould::new();
        MOULD
            .object(
                py,
                self,
                |fields| Bound::new(
                    py,
                    PyClassInitializer::from(ExprClass).add_subclass(fields),
                ),
            )
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
            Box<conformance::api::composed::Expr>,
        >(py, &given[0], &at.field("field0"))?;
        let __depths: [usize; 1] = [
            <Box<conformance::api::composed::Expr> as Lift>::depth(__field0.bind(py))?,
        ];
        let __depth = depth::checked(py, "Expr.Negate", at, &__depths)?;
        Ok(Self { field0: __field0, __depth })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < Box < conformance::api::composed::Expr > as Lift >::plain(self.field0
                .bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD
            .object(
                py,
                self,
                |fields| Bound::new(
                    py,
                    PyClassInitializer::from(ExprClass).add_subclass(fields),
                ),
            )
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
            Box<conformance::api::composed::Expr>,
        >(py, &given[0], &at.field("left"))?;
        let __field1 = values::field::<
            Box<conformance::api::composed::Expr>,
        >(py, &given[1], &at.field("right"))?;
        let __depths: [usize; 2] = [
            <Box<conformance::api::composed::Expr> as Lift>::depth(__field0.bind(py))?,
            <Box<conformance::api::composed::Expr> as Lift>::depth(__field1.bind(py))?,
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
                < Box < conformance::api::composed::Expr > as Lift >::plain(self.left
                .bind(py).clone()) ?, < Box < conformance::api::composed::Expr > as Lift
                >::plain(self.right.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD
            .object(
                py,
                self,
                |fields| Bound::new(
                    py,
                    PyClassInitializer::from(ExprClass).add_subclass(fields),
                ),
            )
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
            Vec<conformance::api::composed::Expr>,
        >(py, &given[1], &at.field("arguments"))?;
        let __depths: [usize; 2] = [
            <String as Lift>::depth(__field0.bind(py))?,
            <Vec<conformance::api::composed::Expr> as Lift>::depth(__field1.bind(py))?,
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
                conformance::api::composed::Expr > as Lift >::plain(self.arguments
                .bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD
            .object(
                py,
                self,
                |fields| Bound::new(
                    py,
                    PyClassInitializer::from(ExprClass).add_subclass(fields),
                ),
            )
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
/// Variants with unnamed data of each type.
#[pyclass(frozen, subclass, name = "Cases", module = "conformance")]
pub(crate) struct CasesClass;
#[pymethods]
impl CasesClass {
    /// The reverse of a variant's `to_dict`.
    #[staticmethod]
    fn from_dict<'py>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::containers::Cases as Lift>::check(data, &At::plain())
    }
}
impl Lower for conformance::api::containers::Cases {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self {
            conformance::api::containers::Cases::Nothing {} => {
                let object = Cases_NothingClass {};
                Ok(object.object(py)?.into_any())
            }
            conformance::api::containers::Cases::Scalars {
                0: field0,
                1: field1,
                2: field2,
                3: field3,
                4: field4,
                5: field5,
                6: field6,
                7: field7,
                8: field8,
                9: field9,
                10: field10,
                11: field11,
                12: field12,
                13: field13,
                14: field14,
                15: field15,
            } => {
                let _times = crate::times::exact();
                let object = Cases_ScalarsClass {
                    field0: field0.lower_field(py, "field0")?,
                    field1: field1.lower_field(py, "field1")?,
                    field2: field2.lower_field(py, "field2")?,
                    field3: field3.lower_field(py, "field3")?,
                    field4: field4.lower_field(py, "field4")?,
                    field5: field5.lower_field(py, "field5")?,
                    field6: field6.lower_field(py, "field6")?,
                    field7: field7.lower_field(py, "field7")?,
                    field8: field8.lower_field(py, "field8")?,
                    field9: field9.lower_field(py, "field9")?,
                    field10: field10.lower_field(py, "field10")?,
                    field11: field11.lower_field(py, "field11")?,
                    field12: field12.lower_field(py, "field12")?,
                    field13: field13.lower_field(py, "field13")?,
                    field14: field14.lower_field(py, "field14")?,
                    field15: field15.lower_field(py, "field15")?,
                };
                Ok(object.object(py)?.into_any())
            }
            conformance::api::containers::Cases::Composites {
                0: field0,
                1: field1,
                2: field2,
                3: field3,
                4: field4,
                5: field5,
                6: field6,
                7: field7,
                8: field8,
                9: field9,
                10: field10,
                11: field11,
                12: field12,
                13: field13,
                14: field14,
                15: field15,
                16: field16,
                17: field17,
                18: field18,
            } => {
                let object = Cases_CompositesClass {
                    field0: field0.lower_field(py, "field0")?,
                    field1: field1.lower_field(py, "field1")?,
                    field2: field2.lower_field(py, "field2")?,
                    field3: field3.lower_field(py, "field3")?,
                    field4: field4.lower_field(py, "field4")?,
                    field5: field5.lower_field(py, "field5")?,
                    field6: field6.lower_field(py, "field6")?,
                    field7: field7.lower_field(py, "field7")?,
                    field8: field8.lower_field(py, "field8")?,
                    field9: field9.lower_field(py, "field9")?,
                    field10: field10.lower_field(py, "field10")?,
                    field11: field11.lower_field(py, "field11")?,
                    field12: field12.lower_field(py, "field12")?,
                    field13: field13.lower_field(py, "field13")?,
                    field14: field14.lower_field(py, "field14")?,
                    field15: field15.lower_field(py, "field15")?,
                    field16: field16.lower_field(py, "field16")?,
                    field17: field17.lower_field(py, "field17")?,
                    field18: field18.lower_field(py, "field18")?,
                };
                Ok(object.object(py)?.into_any())
            }
        }
    }
}
impl Lift for conformance::api::containers::Cases {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = Self::check(value, at)?;
        if object.is_instance_of::<Cases_NothingClass>() {
            return Ok(conformance::api::containers::Cases::Nothing {
            });
        }
        if let Ok(object) = object.cast::<Cases_ScalarsClass>() {
            let (py, fields) = (object.py(), object.get());
            return Ok(conformance::api::containers::Cases::Scalars {
                0: Lift::lift(fields.field0.bind(py), &at.field("field0"))?,
                1: Lift::lift(fields.field1.bind(py), &at.field("field1"))?,
                2: Lift::lift(fields.field2.bind(py), &at.field("field2"))?,
                3: Lift::lift(fields.field3.bind(py), &at.field("field3"))?,
                4: Lift::lift(fields.field4.bind(py), &at.field("field4"))?,
                5: Lift::lift(fields.field5.bind(py), &at.field("field5"))?,
                6: Lift::lift(fields.field6.bind(py), &at.field("field6"))?,
                7: Lift::lift(fields.field7.bind(py), &at.field("field7"))?,
                8: Lift::lift(fields.field8.bind(py), &at.field("field8"))?,
                9: Lift::lift(fields.field9.bind(py), &at.field("field9"))?,
                10: Lift::lift(fields.field10.bind(py), &at.field("field10"))?,
                11: Lift::lift(fields.field11.bind(py), &at.field("field11"))?,
                12: Lift::lift(fields.field12.bind(py), &at.field("field12"))?,
                13: Lift::lift(fields.field13.bind(py), &at.field("field13"))?,
                14: Lift::lift(fields.field14.bind(py), &at.field("field14"))?,
                15: Lift::lift(fields.field15.bind(py), &at.field("field15"))?,
            });
        }
        if let Ok(object) = object.cast::<Cases_CompositesClass>() {
            let (py, fields) = (object.py(), object.get());
            return Ok(conformance::api::containers::Cases::Composites {
                0: Lift::lift(fields.field0.bind(py), &at.field("field0"))?,
                1: Lift::lift(fields.field1.bind(py), &at.field("field1"))?,
                2: Lift::lift(fields.field2.bind(py), &at.field("field2"))?,
                3: Lift::lift(fields.field3.bind(py), &at.field("field3"))?,
                4: Lift::lift(fields.field4.bind(py), &at.field("field4"))?,
                5: Lift::lift(fields.field5.bind(py), &at.field("field5"))?,
                6: Lift::lift(fields.field6.bind(py), &at.field("field6"))?,
                7: Lift::lift(fields.field7.bind(py), &at.field("field7"))?,
                8: Lift::lift(fields.field8.bind(py), &at.field("field8"))?,
                9: Lift::lift(fields.field9.bind(py), &at.field("field9"))?,
                10: Lift::lift(fields.field10.bind(py), &at.field("field10"))?,
                11: Lift::lift(fields.field11.bind(py), &at.field("field11"))?,
                12: Lift::lift(fields.field12.bind(py), &at.field("field12"))?,
                13: Lift::lift(fields.field13.bind(py), &at.field("field13"))?,
                14: Lift::lift(fields.field14.bind(py), &at.field("field14"))?,
                15: Lift::lift(fields.field15.bind(py), &at.field("field15"))?,
                16: Lift::lift(fields.field16.bind(py), &at.field("field16"))?,
                17: Lift::lift(fields.field17.bind(py), &at.field("field17"))?,
                18: Lift::lift(fields.field18.bind(py), &at.field("field18"))?,
            });
        }
        Err(at.expected("a variant of Cases", value))
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        if value.is_instance_of::<CasesClass>() {
            return Ok(value.clone());
        }
        if !at.is_plain() {
            return Err(at.expected("Cases", value));
        }
        let (variant, fields) = values::variant_of(value, at, "Cases")?;
        match variant.as_str() {
            "Nothing" => {
                Ok(values::from_fields::<Cases_NothingClass>(&fields, at)?.into_any())
            }
            "Scalars" => {
                Ok(values::from_fields::<Cases_ScalarsClass>(&fields, at)?.into_any())
            }
            "Composites" => {
                Ok(values::from_fields::<Cases_CompositesClass>(&fields, at)?.into_any())
            }
            _ => {
                Err(
                    at.wrong(value.py(), &format!("{variant} is not a variant of Cases")),
                )
            }
        }
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        value.call_method0("to_dict")
    }
}
/// Nothing.
#[pyclass(frozen, extends = CasesClass, name = "Nothing", module = "conformance")]
pub(crate) struct Cases_NothingClass {}
impl Value for Cases_NothingClass {
    const SHOWN: &'static str = "Cases.Nothing";
    const FIELDS: &'static [&'static str] = &[];
    const VARIANT: Option<&'static str> = Some("Nothing");
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
        static MOULD: Mould = Mould::new();
        MOULD
            .object(
                py,
                self,
                |fields| Bound::new(
                    py,
                    PyClassInitializer::from(CasesClass).add_subclass(fields),
                ),
            )
    }
}
#[pymethods]
impl Cases_NothingClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    fn __new__<'py>(__py: Python<'py>) -> PyResult<PyClassInitializer<Self>> {
        let made = Self::make(__py, &[], &At::object())?;
        Ok(PyClassInitializer::from(CasesClass).add_subclass(made))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
/// All at once: what is one number, one text, one stretch of bytes or time.
#[pyclass(frozen, extends = CasesClass, name = "Scalars", module = "conformance")]
pub(crate) struct Cases_ScalarsClass {
    /// A truth value.
    #[pyo3(get)]
    field0: Py<PyAny>,
    /// 8 bits, signed.
    #[pyo3(get)]
    field1: Py<PyAny>,
    /// 16 bits, signed.
    #[pyo3(get)]
    field2: Py<PyAny>,
    /// 32 bits, signed.
    #[pyo3(get)]
    field3: Py<PyAny>,
    /// 64 bits, signed.
    #[pyo3(get)]
    field4: Py<PyAny>,
    /// 8 bits, unsigned.
    #[pyo3(get)]
    field5: Py<PyAny>,
    /// 16 bits, unsigned.
    #[pyo3(get)]
    field6: Py<PyAny>,
    /// 32 bits, unsigned.
    #[pyo3(get)]
    field7: Py<PyAny>,
    /// 64 bits, unsigned.
    #[pyo3(get)]
    field8: Py<PyAny>,
    /// Single precision.
    #[pyo3(get)]
    field9: Py<PyAny>,
    /// Double precision.
    #[pyo3(get)]
    field10: Py<PyAny>,
    /// A character.
    #[pyo3(get)]
    field11: Py<PyAny>,
    /// A text.
    #[pyo3(get)]
    field12: Py<PyAny>,
    /// Bytes.
    #[pyo3(get)]
    field13: Py<PyAny>,
    /// A duration.
    #[pyo3(get)]
    field14: Py<PyAny>,
    /// A moment.
    #[pyo3(get)]
    field15: Py<PyAny>,
}
impl Value for Cases_ScalarsClass {
    const SHOWN: &'static str = "Cases.Scalars";
    const FIELDS: &'static [&'static str] = &[
        "field0",
        "field1",
        "field2",
        "field3",
        "field4",
        "field5",
        "field6",
        "field7",
        "field8",
        "field9",
        "field10",
        "field11",
        "field12",
        "field13",
        "field14",
        "field15",
    ];
    const VARIANT: Option<&'static str> = Some("Scalars");
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![
            & self.field0,& self.field1,& self.field2,& self.field3,& self.field4,& self
            .field5,& self.field6,& self.field7,& self.field8,& self.field9,& self
            .field10,& self.field11,& self.field12,& self.field13,& self.field14,& self
            .field15,
        ]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            field0: values::field::<bool>(py, &given[0], &at.field("field0"))?,
            field1: values::field::<i8>(py, &given[1], &at.field("field1"))?,
            field2: values::field::<i16>(py, &given[2], &at.field("field2"))?,
            field3: values::field::<i32>(py, &given[3], &at.field("field3"))?,
            field4: values::field::<i64>(py, &given[4], &at.field("field4"))?,
            field5: values::field::<u8>(py, &given[5], &at.field("field5"))?,
            field6: values::field::<u16>(py, &given[6], &at.field("field6"))?,
            field7: values::field::<u32>(py, &given[7], &at.field("field7"))?,
            field8: values::field::<u64>(py, &given[8], &at.field("field8"))?,
            field9: values::field::<f32>(py, &given[9], &at.field("field9"))?,
            field10: values::field::<f64>(py, &given[10], &at.field("field10"))?,
            field11: values::field::<char>(py, &given[11], &at.field("field11"))?,
            field12: values::field::<String>(py, &given[12], &at.field("field12"))?,
            field13: values::field::<Vec<u8>>(py, &given[13], &at.field("field13"))?,
            field14: values::field::<
                ::std::time::Duration,
            >(py, &given[14], &at.field("field14"))?,
            field15: values::field::<
                ::std::time::SystemTime,
            >(py, &given[15], &at.field("field15"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < bool as Lift >::plain(self.field0.bind(py).clone()) ?, < i8 as Lift
                >::plain(self.field1.bind(py).clone()) ?, < i16 as Lift >::plain(self
                .field2.bind(py).clone()) ?, < i32 as Lift >::plain(self.field3.bind(py)
                .clone()) ?, < i64 as Lift >::plain(self.field4.bind(py).clone()) ?, < u8
                as Lift >::plain(self.field5.bind(py).clone()) ?, < u16 as Lift
                >::plain(self.field6.bind(py).clone()) ?, < u32 as Lift >::plain(self
                .field7.bind(py).clone()) ?, < u64 as Lift >::plain(self.field8.bind(py)
                .clone()) ?, < f32 as Lift >::plain(self.field9.bind(py).clone()) ?, <
                f64 as Lift >::plain(self.field10.bind(py).clone()) ?, < char as Lift
                >::plain(self.field11.bind(py).clone()) ?, < String as Lift >::plain(self
                .field12.bind(py).clone()) ?, < Vec < u8 > as Lift >::plain(self.field13
                .bind(py).clone()) ?, <::std::time::Duration as Lift >::plain(self
                .field14.bind(py).clone()) ?, <::std::time::SystemTime as Lift
                >::plain(self.field15.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD
            .object(
                py,
                self,
                |fields| Bound::new(
                    py,
                    PyClassInitializer::from(CasesClass).add_subclass(fields),
                ),
            )
    }
}
#[pymethods]
impl Cases_ScalarsClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (
            field0,
            field1,
            field2,
            field3,
            field4,
            field5,
            field6,
            field7,
            field8,
            field9,
            field10,
            field11,
            field12,
            field13,
            field14,
            field15,
        ),
        text_signature = "(field0, field1, field2, field3, field4, field5, field6, field7, field8, field9, field10, field11, field12, field13, field14, field15)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        field0: Bound<'py, PyAny>,
        field1: Bound<'py, PyAny>,
        field2: Bound<'py, PyAny>,
        field3: Bound<'py, PyAny>,
        field4: Bound<'py, PyAny>,
        field5: Bound<'py, PyAny>,
        field6: Bound<'py, PyAny>,
        field7: Bound<'py, PyAny>,
        field8: Bound<'py, PyAny>,
        field9: Bound<'py, PyAny>,
        field10: Bound<'py, PyAny>,
        field11: Bound<'py, PyAny>,
        field12: Bound<'py, PyAny>,
        field13: Bound<'py, PyAny>,
        field14: Bound<'py, PyAny>,
        field15: Bound<'py, PyAny>,
    ) -> PyResult<PyClassInitializer<Self>> {
        let made = Self::make(
            __py,
            &[
                Some(field0),
                Some(field1),
                Some(field2),
                Some(field3),
                Some(field4),
                Some(field5),
                Some(field6),
                Some(field7),
                Some(field8),
                Some(field9),
                Some(field10),
                Some(field11),
                Some(field12),
                Some(field13),
                Some(field14),
                Some(field15),
            ],
            &At::object(),
        )?;
        Ok(PyClassInitializer::from(CasesClass).add_subclass(made))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
/// All at once: what is declared, or made of others.
#[pyclass(frozen, extends = CasesClass, name = "Composites", module = "conformance")]
pub(crate) struct Cases_CompositesClass {
    /// A variant without data.
    #[pyo3(get)]
    field0: Py<PyAny>,
    /// A variant with a number at the end of what there is.
    #[pyo3(get)]
    field1: Py<PyAny>,
    /// A variant with named data.
    #[pyo3(get)]
    field2: Py<PyAny>,
    /// A variant with unnamed data.
    #[pyo3(get)]
    field3: Py<PyAny>,
    /// A structure.
    #[pyo3(get)]
    field4: Py<PyAny>,
    /// A newtype of a number.
    #[pyo3(get)]
    field5: Py<PyAny>,
    /// A newtype of a text.
    #[pyo3(get)]
    field6: Py<PyAny>,
    /// A newtype of bytes.
    #[pyo3(get)]
    field7: Py<PyAny>,
    /// An alias of a number.
    #[pyo3(get)]
    field8: Py<PyAny>,
    /// An alias of an array.
    #[pyo3(get)]
    field9: Py<PyAny>,
    /// A list of numbers.
    #[pyo3(get)]
    field10: Py<PyAny>,
    /// An array of structures.
    #[pyo3(get)]
    field11: Py<PyAny>,
    /// A number or nothing.
    #[pyo3(get)]
    field12: Py<PyAny>,
    /// A map in order.
    #[pyo3(get)]
    field13: Py<PyAny>,
    /// A map without order.
    #[pyo3(get)]
    field14: Py<PyAny>,
    /// A tuple.
    #[pyo3(get)]
    field15: Py<PyAny>,
    /// A box.
    #[pyo3(get)]
    field16: Py<PyAny>,
    /// A type that is made of itself.
    #[pyo3(get)]
    field17: Py<PyAny>,
    /// Variants that are made of the whole.
    #[pyo3(get)]
    field18: Py<PyAny>,
}
impl Value for Cases_CompositesClass {
    const SHOWN: &'static str = "Cases.Composites";
    const FIELDS: &'static [&'static str] = &[
        "field0",
        "field1",
        "field2",
        "field3",
        "field4",
        "field5",
        "field6",
        "field7",
        "field8",
        "field9",
        "field10",
        "field11",
        "field12",
        "field13",
        "field14",
        "field15",
        "field16",
        "field17",
        "field18",
    ];
    const VARIANT: Option<&'static str> = Some("Composites");
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![
            & self.field0,& self.field1,& self.field2,& self.field3,& self.field4,& self
            .field5,& self.field6,& self.field7,& self.field8,& self.field9,& self
            .field10,& self.field11,& self.field12,& self.field13,& self.field14,& self
            .field15,& self.field16,& self.field17,& self.field18,
        ]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            field0: values::field::<
                conformance::api::basic::Color,
            >(py, &given[0], &at.field("field0"))?,
            field1: values::field::<
                conformance::api::basic::Level,
            >(py, &given[1], &at.field("field1"))?,
            field2: values::field::<
                conformance::api::basic::Shape,
            >(py, &given[2], &at.field("field2"))?,
            field3: values::field::<
                conformance::api::basic::Token,
            >(py, &given[3], &at.field("field3"))?,
            field4: values::field::<
                conformance::api::basic::Item,
            >(py, &given[4], &at.field("field4"))?,
            field5: values::field::<
                conformance::api::basic::Meters,
            >(py, &given[5], &at.field("field5"))?,
            field6: values::field::<
                conformance::api::basic::Label,
            >(py, &given[6], &at.field("field6"))?,
            field7: values::field::<
                conformance::api::basic::Seal,
            >(py, &given[7], &at.field("field7"))?,
            field8: values::field::<
                conformance::api::basic::Ratio,
            >(py, &given[8], &at.field("field8"))?,
            field9: values::field::<
                conformance::api::basic::Quad,
            >(py, &given[9], &at.field("field9"))?,
            field10: values::field::<Vec<i32>>(py, &given[10], &at.field("field10"))?,
            field11: values::field::<
                [conformance::api::basic::Item; 2],
            >(py, &given[11], &at.field("field11"))?,
            field12: values::optional::<
                Option<i64>,
            >(py, &given[12], &at.field("field12"))?,
            field13: values::field::<
                ::std::collections::BTreeMap<String, i64>,
            >(py, &given[13], &at.field("field13"))?,
            field14: values::field::<
                ::std::collections::HashMap<u32, conformance::api::basic::Item>,
            >(py, &given[14], &at.field("field14"))?,
            field15: values::field::<
                (i32, String),
            >(py, &given[15], &at.field("field15"))?,
            field16: values::field::<
                Box<conformance::api::composed::Tree>,
            >(py, &given[16], &at.field("field16"))?,
            field17: values::field::<
                conformance::api::composed::List,
            >(py, &given[17], &at.field("field17"))?,
            field18: values::field::<
                conformance::api::composed::Expr,
            >(py, &given[18], &at.field("field18"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::basic::Color as Lift >::plain(self.field0.bind(py)
                .clone()) ?, < conformance::api::basic::Level as Lift >::plain(self
                .field1.bind(py).clone()) ?, < conformance::api::basic::Shape as Lift
                >::plain(self.field2.bind(py).clone()) ?, <
                conformance::api::basic::Token as Lift >::plain(self.field3.bind(py)
                .clone()) ?, < conformance::api::basic::Item as Lift >::plain(self.field4
                .bind(py).clone()) ?, < conformance::api::basic::Meters as Lift
                >::plain(self.field5.bind(py).clone()) ?, <
                conformance::api::basic::Label as Lift >::plain(self.field6.bind(py)
                .clone()) ?, < conformance::api::basic::Seal as Lift >::plain(self.field7
                .bind(py).clone()) ?, < conformance::api::basic::Ratio as Lift
                >::plain(self.field8.bind(py).clone()) ?, < conformance::api::basic::Quad
                as Lift >::plain(self.field9.bind(py).clone()) ?, < Vec < i32 > as Lift
                >::plain(self.field10.bind(py).clone()) ?, <
                [conformance::api::basic::Item; 2] as Lift >::plain(self.field11.bind(py)
                .clone()) ?, < Option < i64 > as Lift >::plain(self.field12.bind(py)
                .clone()) ?, <::std::collections::BTreeMap < String, i64 > as Lift
                >::plain(self.field13.bind(py).clone()) ?, <::std::collections::HashMap <
                u32, conformance::api::basic::Item > as Lift >::plain(self.field14
                .bind(py).clone()) ?, < (i32, String,) as Lift >::plain(self.field15
                .bind(py).clone()) ?, < Box < conformance::api::composed::Tree > as Lift
                >::plain(self.field16.bind(py).clone()) ?, <
                conformance::api::composed::List as Lift >::plain(self.field17.bind(py)
                .clone()) ?, < conformance::api::composed::Expr as Lift >::plain(self
                .field18.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD
            .object(
                py,
                self,
                |fields| Bound::new(
                    py,
                    PyClassInitializer::from(CasesClass).add_subclass(fields),
                ),
            )
    }
}
#[pymethods]
impl Cases_CompositesClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (
            field0,
            field1,
            field2,
            field3,
            field4,
            field5,
            field6,
            field7,
            field8,
            field9,
            field10,
            field11,
            field12 = None,
            field13 = None,
            field14 = None,
            field15 = None,
            field16 = None,
            field17 = None,
            field18 = None,
        ),
        text_signature = "(field0, field1, field2, field3, field4, field5, field6, field7, field8, field9, field10, field11, field12=None, field13=..., field14=..., field15=..., field16=..., field17=..., field18=...)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        field0: Bound<'py, PyAny>,
        field1: Bound<'py, PyAny>,
        field2: Bound<'py, PyAny>,
        field3: Bound<'py, PyAny>,
        field4: Bound<'py, PyAny>,
        field5: Bound<'py, PyAny>,
        field6: Bound<'py, PyAny>,
        field7: Bound<'py, PyAny>,
        field8: Bound<'py, PyAny>,
        field9: Bound<'py, PyAny>,
        field10: Bound<'py, PyAny>,
        field11: Bound<'py, PyAny>,
        field12: Option<Bound<'py, PyAny>>,
        field13: Option<Bound<'py, PyAny>>,
        field14: Option<Bound<'py, PyAny>>,
        field15: Option<Bound<'py, PyAny>>,
        field16: Option<Bound<'py, PyAny>>,
        field17: Option<Bound<'py, PyAny>>,
        field18: Option<Bound<'py, PyAny>>,
    ) -> PyResult<PyClassInitializer<Self>> {
        let made = Self::make(
            __py,
            &[
                Some(field0),
                Some(field1),
                Some(field2),
                Some(field3),
                Some(field4),
                Some(field5),
                Some(field6),
                Some(field7),
                Some(field8),
                Some(field9),
                Some(field10),
                Some(field11),
                field12,
                field13,
                field14,
                field15,
                field16,
                field17,
                field18,
            ],
            &At::object(),
        )?;
        Ok(PyClassInitializer::from(CasesClass).add_subclass(made))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
/// Variants with a structure that has a map.
#[pyclass(frozen, subclass, name = "Lookup", module = "conformance")]
pub(crate) struct LookupClass;
#[pymethods]
impl LookupClass {
    /// The reverse of a variant's `to_dict`.
    #[staticmethod]
    fn from_dict<'py>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <conformance::api::nested::Lookup as Lift>::check(data, &At::plain())
    }
}
impl Lower for conformance::api::nested::Lookup {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self {
            conformance::api::nested::Lookup::Nothing {} => {
                let object = Lookup_NothingClass {};
                Ok(object.object(py)?.into_any())
            }
            conformance::api::nested::Lookup::Found { 0: field0 } => {
                let object = Lookup_FoundClass {
                    field0: field0.lower_field(py, "field0")?,
                };
                Ok(object.object(py)?.into_any())
            }
            conformance::api::nested::Lookup::Partly {
                registry: field0,
                missing: field1,
            } => {
                let object = Lookup_PartlyClass {
                    registry: field0.lower_field(py, "registry")?,
                    missing: field1.lower_field(py, "missing")?,
                };
                Ok(object.object(py)?.into_any())
            }
        }
    }
}
impl Lift for conformance::api::nested::Lookup {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = Self::check(value, at)?;
        if object.is_instance_of::<Lookup_NothingClass>() {
            return Ok(conformance::api::nested::Lookup::Nothing {
            });
        }
        if let Ok(object) = object.cast::<Lookup_FoundClass>() {
            let (py, fields) = (object.py(), object.get());
            return Ok(conformance::api::nested::Lookup::Found {
                0: Lift::lift(fields.field0.bind(py), &at.field("field0"))?,
            });
        }
        if let Ok(object) = object.cast::<Lookup_PartlyClass>() {
            let (py, fields) = (object.py(), object.get());
            return Ok(conformance::api::nested::Lookup::Partly {
                registry: Lift::lift(fields.registry.bind(py), &at.field("registry"))?,
                missing: Lift::lift(fields.missing.bind(py), &at.field("missing"))?,
            });
        }
        Err(at.expected("a variant of Lookup", value))
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        if value.is_instance_of::<LookupClass>() {
            return Ok(value.clone());
        }
        if !at.is_plain() {
            return Err(at.expected("Lookup", value));
        }
        let (variant, fields) = values::variant_of(value, at, "Lookup")?;
        match variant.as_str() {
            "Nothing" => {
                Ok(values::from_fields::<Lookup_NothingClass>(&fields, at)?.into_any())
            }
            "Found" => {
                Ok(values::from_fields::<Lookup_FoundClass>(&fields, at)?.into_any())
            }
            "Partly" => {
                Ok(values::from_fields::<Lookup_PartlyClass>(&fields, at)?.into_any())
            }
            _ => {
                Err(
                    at
                        .wrong(
                            value.py(),
                            &format!("{variant} is not a variant of Lookup"),
                        ),
                )
            }
        }
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        value.call_method0("to_dict")
    }
}
/// Nothing was looked up.
#[pyclass(frozen, extends = LookupClass, name = "Nothing", module = "conformance")]
pub(crate) struct Lookup_NothingClass {}
impl Value for Lookup_NothingClass {
    const SHOWN: &'static str = "Lookup.Nothing";
    const FIELDS: &'static [&'static str] = &[];
    const VARIANT: Option<&'static str> = Some("Nothing");
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
        static MOULD: Mould = Mould::new();
        MOULD
            .object(
                py,
                self,
                |fields| Bound::new(
                    py,
                    PyClassInitializer::from(LookupClass).add_subclass(fields),
                ),
            )
    }
}
#[pymethods]
impl Lookup_NothingClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    fn __new__<'py>(__py: Python<'py>) -> PyResult<PyClassInitializer<Self>> {
        let made = Self::make(__py, &[], &At::object())?;
        Ok(PyClassInitializer::from(LookupClass).add_subclass(made))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
/// All of it.
#[pyclass(frozen, extends = LookupClass, name = "Found", module = "conformance")]
pub(crate) struct Lookup_FoundClass {
    #[pyo3(get)]
    field0: Py<PyAny>,
}
impl Value for Lookup_FoundClass {
    const SHOWN: &'static str = "Lookup.Found";
    const FIELDS: &'static [&'static str] = &["field0"];
    const VARIANT: Option<&'static str> = Some("Found");
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.field0,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            field0: values::field::<
                conformance::api::nested::Registry,
            >(py, &given[0], &at.field("field0"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::nested::Registry as Lift >::plain(self.field0
                .bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD
            .object(
                py,
                self,
                |fields| Bound::new(
                    py,
                    PyClassInitializer::from(LookupClass).add_subclass(fields),
                ),
            )
    }
}
#[pymethods]
impl Lookup_FoundClass {
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
        Ok(PyClassInitializer::from(LookupClass).add_subclass(made))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
/// Some of it.
#[pyclass(frozen, extends = LookupClass, name = "Partly", module = "conformance")]
pub(crate) struct Lookup_PartlyClass {
    /// What was found.
    #[pyo3(get)]
    registry: Py<PyAny>,
    /// What was not.
    #[pyo3(get)]
    missing: Py<PyAny>,
}
impl Value for Lookup_PartlyClass {
    const SHOWN: &'static str = "Lookup.Partly";
    const FIELDS: &'static [&'static str] = &["registry", "missing"];
    const VARIANT: Option<&'static str> = Some("Partly");
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.registry,& self.missing,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            registry: values::field::<
                conformance::api::nested::Registry,
            >(py, &given[0], &at.field("registry"))?,
            missing: values::field::<Vec<String>>(py, &given[1], &at.field("missing"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < conformance::api::nested::Registry as Lift >::plain(self.registry
                .bind(py).clone()) ?, < Vec < String > as Lift >::plain(self.missing
                .bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD
            .object(
                py,
                self,
                |fields| Bound::new(
                    py,
                    PyClassInitializer::from(LookupClass).add_subclass(fields),
                ),
            )
    }
}
#[pymethods]
impl Lookup_PartlyClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (registry, missing), text_signature = "(registry, missing)")]
    fn __new__<'py>(
        __py: Python<'py>,
        registry: Bound<'py, PyAny>,
        missing: Bound<'py, PyAny>,
    ) -> PyResult<PyClassInitializer<Self>> {
        let made = Self::make(__py, &[Some(registry), Some(missing)], &At::object())?;
        Ok(PyClassInitializer::from(LookupClass).add_subclass(made))
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
    /// The same with other values for some fields; `copy.replace` calls it.
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
impl Lower for conformance::api::composed::NewTypesError {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _times = crate::times::exact();
        let message = self.to_string();
        match self {
            conformance::api::composed::NewTypesError::Bad {
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
impl Lift for conformance::api::composed::NewTypesError {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        match errors::variant_of(value, "NewTypesError", at)?.as_str() {
            "Bad" => {
                Ok(conformance::api::composed::NewTypesError::Bad {
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
impl Raise for conformance::api::composed::NewTypesError {
    fn raise(self, py: Python<'_>) -> PyErr {
        self.lower(py).map_or_else(|error| error, PyErr::from_value)
    }
}
impl Lower for conformance::api::faults::TestError {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let message = self.to_string();
        match self {
            conformance::api::faults::TestError::NotFound { id: field0 } => {
                let fields = [field0.lower_field(py, "id")?];
                errors::declared(
                    py,
                    "TestError",
                    "NotFound",
                    PyTuple::new(py, fields as [Py<PyAny>; 1])?,
                    &message,
                )
            }
            conformance::api::faults::TestError::Refused {
                reason: field0,
                codes: field1,
            } => {
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
            conformance::api::faults::TestError::Plain {} => {
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
impl Lift for conformance::api::faults::TestError {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        match errors::variant_of(value, "TestError", at)?.as_str() {
            "NotFound" => {
                Ok(conformance::api::faults::TestError::NotFound {
                    id: Lift::lift(&value.getattr("id")?, &at.field("id"))?,
                })
            }
            "Refused" => {
                Ok(conformance::api::faults::TestError::Refused {
                    reason: Lift::lift(&value.getattr("reason")?, &at.field("reason"))?,
                    codes: Lift::lift(&value.getattr("codes")?, &at.field("codes"))?,
                })
            }
            "Plain" => {
                Ok(conformance::api::faults::TestError::Plain {
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
impl Raise for conformance::api::faults::TestError {
    fn raise(self, py: Python<'_>) -> PyErr {
        self.lower(py).map_or_else(|error| error, PyErr::from_value)
    }
}
impl Lower for conformance::api::faults::PlainError {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let message = self.to_string();
        match self {
            conformance::api::faults::PlainError::Early {} => {
                let fields = [];
                errors::declared(
                    py,
                    "PlainError",
                    "Early",
                    PyTuple::new(py, fields as [Py<PyAny>; 0])?,
                    &message,
                )
            }
            conformance::api::faults::PlainError::Late {} => {
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
impl Lift for conformance::api::faults::PlainError {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        match errors::variant_of(value, "PlainError", at)?.as_str() {
            "Early" => {
                Ok(conformance::api::faults::PlainError::Early {
                })
            }
            "Late" => {
                Ok(conformance::api::faults::PlainError::Late {
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
impl Raise for conformance::api::faults::PlainError {
    fn raise(self, py: Python<'_>) -> PyErr {
        self.lower(py).map_or_else(|error| error, PyErr::from_value)
    }
}
impl Lower for conformance::api::positions::CarriesAll {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _times = crate::times::exact();
        let message = self.to_string();
        match self {
            conformance::api::positions::CarriesAll::Scalars {
                flag: field0,
                signed8: field1,
                signed16: field2,
                signed32: field3,
                signed64: field4,
                unsigned8: field5,
                unsigned16: field6,
                unsigned32: field7,
                unsigned64: field8,
                single: field9,
                double_precision: field10,
                letter: field11,
                text: field12,
                blob: field13,
                length: field14,
                moment: field15,
            } => {
                let fields = [
                    field0.lower_field(py, "flag")?,
                    field1.lower_field(py, "signed8")?,
                    field2.lower_field(py, "signed16")?,
                    field3.lower_field(py, "signed32")?,
                    field4.lower_field(py, "signed64")?,
                    field5.lower_field(py, "unsigned8")?,
                    field6.lower_field(py, "unsigned16")?,
                    field7.lower_field(py, "unsigned32")?,
                    field8.lower_field(py, "unsigned64")?,
                    field9.lower_field(py, "single")?,
                    field10.lower_field(py, "double_precision")?,
                    field11.lower_field(py, "letter")?,
                    field12.lower_field(py, "text")?,
                    field13.lower_field(py, "blob")?,
                    field14.lower_field(py, "length")?,
                    field15.lower_field(py, "moment")?,
                ];
                errors::declared(
                    py,
                    "CarriesAll",
                    "Scalars",
                    PyTuple::new(py, fields as [Py<PyAny>; 16])?,
                    &message,
                )
            }
            conformance::api::positions::CarriesAll::Composites {
                color: field0,
                level: field1,
                shape: field2,
                token: field3,
                item: field4,
                meters: field5,
                label: field6,
                seal: field7,
                ratio: field8,
                quad: field9,
                numbers: field10,
                corners: field11,
                maybe: field12,
                by_name: field13,
                by_id: field14,
                pair: field15,
                tree: field16,
                list: field17,
                expr: field18,
            } => {
                let fields = [
                    field0.lower_field(py, "color")?,
                    field1.lower_field(py, "level")?,
                    field2.lower_field(py, "shape")?,
                    field3.lower_field(py, "token")?,
                    field4.lower_field(py, "item")?,
                    field5.lower_field(py, "meters")?,
                    field6.lower_field(py, "label")?,
                    field7.lower_field(py, "seal")?,
                    field8.lower_field(py, "ratio")?,
                    field9.lower_field(py, "quad")?,
                    field10.lower_field(py, "numbers")?,
                    field11.lower_field(py, "corners")?,
                    field12.lower_field(py, "maybe")?,
                    field13.lower_field(py, "by_name")?,
                    field14.lower_field(py, "by_id")?,
                    field15.lower_field(py, "pair")?,
                    field16.lower_field(py, "tree")?,
                    field17.lower_field(py, "list")?,
                    field18.lower_field(py, "expr")?,
                ];
                errors::declared(
                    py,
                    "CarriesAll",
                    "Composites",
                    PyTuple::new(py, fields as [Py<PyAny>; 19])?,
                    &message,
                )
            }
            conformance::api::positions::CarriesAll::Containers {
                lists: field0,
                arrays: field1,
                maybes: field2,
                by_key: field3,
                by_key_unsorted: field4,
            } => {
                let fields = [
                    field0.lower_field(py, "lists")?,
                    field1.lower_field(py, "arrays")?,
                    field2.lower_field(py, "maybes")?,
                    field3.lower_field(py, "by_key")?,
                    field4.lower_field(py, "by_key_unsorted")?,
                ];
                errors::declared(
                    py,
                    "CarriesAll",
                    "Containers",
                    PyTuple::new(py, fields as [Py<PyAny>; 5])?,
                    &message,
                )
            }
            conformance::api::positions::CarriesAll::Nested {
                pairs: field0,
                newtypes: field1,
                cases: field2,
                nestings: field3,
            } => {
                let fields = [
                    field0.lower_field(py, "pairs")?,
                    field1.lower_field(py, "newtypes")?,
                    field2.lower_field(py, "cases")?,
                    field3.lower_field(py, "nestings")?,
                ];
                errors::declared(
                    py,
                    "CarriesAll",
                    "Nested",
                    PyTuple::new(py, fields as [Py<PyAny>; 4])?,
                    &message,
                )
            }
            conformance::api::positions::CarriesAll::Unnamed {
                0: field0,
                1: field1,
                2: field2,
            } => {
                let fields = [
                    field0.lower_field(py, "field0")?,
                    field1.lower_field(py, "field1")?,
                    field2.lower_field(py, "field2")?,
                ];
                errors::declared(
                    py,
                    "CarriesAll",
                    "Unnamed",
                    PyTuple::new(py, fields as [Py<PyAny>; 3])?,
                    &message,
                )
            }
            conformance::api::positions::CarriesAll::Nothing {} => {
                let fields = [];
                errors::declared(
                    py,
                    "CarriesAll",
                    "Nothing",
                    PyTuple::new(py, fields as [Py<PyAny>; 0])?,
                    &message,
                )
            }
        }
    }
}
impl Lift for conformance::api::positions::CarriesAll {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        match errors::variant_of(value, "CarriesAll", at)?.as_str() {
            "Scalars" => {
                Ok(conformance::api::positions::CarriesAll::Scalars {
                    flag: Lift::lift(&value.getattr("flag")?, &at.field("flag"))?,
                    signed8: Lift::lift(
                        &value.getattr("signed8")?,
                        &at.field("signed8"),
                    )?,
                    signed16: Lift::lift(
                        &value.getattr("signed16")?,
                        &at.field("signed16"),
                    )?,
                    signed32: Lift::lift(
                        &value.getattr("signed32")?,
                        &at.field("signed32"),
                    )?,
                    signed64: Lift::lift(
                        &value.getattr("signed64")?,
                        &at.field("signed64"),
                    )?,
                    unsigned8: Lift::lift(
                        &value.getattr("unsigned8")?,
                        &at.field("unsigned8"),
                    )?,
                    unsigned16: Lift::lift(
                        &value.getattr("unsigned16")?,
                        &at.field("unsigned16"),
                    )?,
                    unsigned32: Lift::lift(
                        &value.getattr("unsigned32")?,
                        &at.field("unsigned32"),
                    )?,
                    unsigned64: Lift::lift(
                        &value.getattr("unsigned64")?,
                        &at.field("unsigned64"),
                    )?,
                    single: Lift::lift(&value.getattr("single")?, &at.field("single"))?,
                    double_precision: Lift::lift(
                        &value.getattr("double_precision")?,
                        &at.field("double_precision"),
                    )?,
                    letter: Lift::lift(&value.getattr("letter")?, &at.field("letter"))?,
                    text: Lift::lift(&value.getattr("text")?, &at.field("text"))?,
                    blob: Lift::lift(&value.getattr("blob")?, &at.field("blob"))?,
                    length: Lift::lift(&value.getattr("length")?, &at.field("length"))?,
                    moment: Lift::lift(&value.getattr("moment")?, &at.field("moment"))?,
                })
            }
            "Composites" => {
                Ok(conformance::api::positions::CarriesAll::Composites {
                    color: Lift::lift(&value.getattr("color")?, &at.field("color"))?,
                    level: Lift::lift(&value.getattr("level")?, &at.field("level"))?,
                    shape: Lift::lift(&value.getattr("shape")?, &at.field("shape"))?,
                    token: Lift::lift(&value.getattr("token")?, &at.field("token"))?,
                    item: Lift::lift(&value.getattr("item")?, &at.field("item"))?,
                    meters: Lift::lift(&value.getattr("meters")?, &at.field("meters"))?,
                    label: Lift::lift(&value.getattr("label")?, &at.field("label"))?,
                    seal: Lift::lift(&value.getattr("seal")?, &at.field("seal"))?,
                    ratio: Lift::lift(&value.getattr("ratio")?, &at.field("ratio"))?,
                    quad: Lift::lift(&value.getattr("quad")?, &at.field("quad"))?,
                    numbers: Lift::lift(
                        &value.getattr("numbers")?,
                        &at.field("numbers"),
                    )?,
                    corners: Lift::lift(
                        &value.getattr("corners")?,
                        &at.field("corners"),
                    )?,
                    maybe: Lift::lift(&value.getattr("maybe")?, &at.field("maybe"))?,
                    by_name: Lift::lift(
                        &value.getattr("by_name")?,
                        &at.field("by_name"),
                    )?,
                    by_id: Lift::lift(&value.getattr("by_id")?, &at.field("by_id"))?,
                    pair: Lift::lift(&value.getattr("pair")?, &at.field("pair"))?,
                    tree: Lift::lift(&value.getattr("tree")?, &at.field("tree"))?,
                    list: Lift::lift(&value.getattr("list")?, &at.field("list"))?,
                    expr: Lift::lift(&value.getattr("expr")?, &at.field("expr"))?,
                })
            }
            "Containers" => {
                Ok(conformance::api::positions::CarriesAll::Containers {
                    lists: Lift::lift(&value.getattr("lists")?, &at.field("lists"))?,
                    arrays: Lift::lift(&value.getattr("arrays")?, &at.field("arrays"))?,
                    maybes: Lift::lift(&value.getattr("maybes")?, &at.field("maybes"))?,
                    by_key: Lift::lift(&value.getattr("by_key")?, &at.field("by_key"))?,
                    by_key_unsorted: Lift::lift(
                        &value.getattr("by_key_unsorted")?,
                        &at.field("by_key_unsorted"),
                    )?,
                })
            }
            "Nested" => {
                Ok(conformance::api::positions::CarriesAll::Nested {
                    pairs: Lift::lift(&value.getattr("pairs")?, &at.field("pairs"))?,
                    newtypes: Lift::lift(
                        &value.getattr("newtypes")?,
                        &at.field("newtypes"),
                    )?,
                    cases: Lift::lift(&value.getattr("cases")?, &at.field("cases"))?,
                    nestings: Lift::lift(
                        &value.getattr("nestings")?,
                        &at.field("nestings"),
                    )?,
                })
            }
            "Unnamed" => {
                Ok(conformance::api::positions::CarriesAll::Unnamed {
                    0: Lift::lift(&value.getattr("field0")?, &at.field("field0"))?,
                    1: Lift::lift(&value.getattr("field1")?, &at.field("field1"))?,
                    2: Lift::lift(&value.getattr("field2")?, &at.field("field2"))?,
                })
            }
            "Nothing" => {
                Ok(conformance::api::positions::CarriesAll::Nothing {
                })
            }
            _ => Err(at.expected("a variant of CarriesAll", value)),
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
impl Raise for conformance::api::positions::CarriesAll {
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
    module.add_class::<ListsClass>()?;
    module.add_class::<ArraysClass>()?;
    module.add_class::<MaybesClass>()?;
    module.add_class::<PairsClass>()?;
    module.add_class::<ByKeyClass>()?;
    module.add_class::<ByKeyUnsortedClass>()?;
    module.add_class::<NewtypesClass>()?;
    module.add_class::<ParcelClass>()?;
    module.add_class::<RegistryClass>()?;
    module.add_class::<BranchClass>()?;
    module.add_class::<NestingsClass>()?;
    module.add_class::<ScalarsClass>()?;
    module.add_class::<CompositesClass>()?;
    module.add_class::<PlaceClass>()?;
    module.add_class::<DeepClass>()?;
    module.add_class::<ConditionalClass>()?;
    module.add_class::<NewTypesClass>()?;
    module.add_class::<PushedClass>()?;
    module.add_class::<GrownClass>()?;
    module.add_class::<TickClass>()?;
    module.add_class::<WaitStartedClass>()?;
    module.add_class::<ShapedClass>()?;
    module.add_class::<EveryoneClass>()?;
    module.add_class::<NotedClass>()?;
    module.add_class::<ScalarsHeardClass>()?;
    module.add_class::<CompositesHeardClass>()?;
    module.add_class::<ListsHeardClass>()?;
    module.add_class::<ArraysHeardClass>()?;
    module.add_class::<MaybesHeardClass>()?;
    module.add_class::<ByKeyHeardClass>()?;
    module.add_class::<ByKeyUnsortedHeardClass>()?;
    module.add_class::<PairsHeardClass>()?;
    module.add_class::<NewtypesHeardClass>()?;
    module.add_class::<CasesHeardClass>()?;
    module.add_class::<NestingsHeardClass>()?;
    module.add_class::<NothingHeardClass>()?;
    module.add_class::<DeepHeardClass>()?;
    module.add_class::<HoldBeganClass>()?;
    module.add_class::<HoldEndedClass>()?;
    module.add_class::<ShapeClass>()?;
    values::nest::<ShapeClass, Shape_CircleClass>(module.py(), "Circle")?;
    values::nest::<ShapeClass, Shape_RectClass>(module.py(), "Rect")?;
    values::nest::<ShapeClass, Shape_NamedClass>(module.py(), "Named")?;
    values::nest::<ShapeClass, Shape_EmptyClass>(module.py(), "Empty")?;
    module.add_class::<TokenClass>()?;
    values::nest::<TokenClass, Token_NumberClass>(module.py(), "Number")?;
    values::nest::<TokenClass, Token_ConstantClass>(module.py(), "Constant")?;
    values::nest::<TokenClass, Token_EndClass>(module.py(), "End")?;
    values::nest::<TokenClass, Token_ItemClass>(module.py(), "Item")?;
    module.add_class::<ExprClass>()?;
    values::nest::<ExprClass, Expr_NumberClass>(module.py(), "Number")?;
    values::nest::<ExprClass, Expr_NegateClass>(module.py(), "Negate")?;
    values::nest::<ExprClass, Expr_AddClass>(module.py(), "Add")?;
    values::nest::<ExprClass, Expr_CallClass>(module.py(), "Call")?;
    module.add_class::<CasesClass>()?;
    values::nest::<CasesClass, Cases_NothingClass>(module.py(), "Nothing")?;
    values::nest::<CasesClass, Cases_ScalarsClass>(module.py(), "Scalars")?;
    values::nest::<CasesClass, Cases_CompositesClass>(module.py(), "Composites")?;
    module.add_class::<LookupClass>()?;
    values::nest::<LookupClass, Lookup_NothingClass>(module.py(), "Nothing")?;
    values::nest::<LookupClass, Lookup_FoundClass>(module.py(), "Found")?;
    values::nest::<LookupClass, Lookup_PartlyClass>(module.py(), "Partly")?;
    Ok(())
}
