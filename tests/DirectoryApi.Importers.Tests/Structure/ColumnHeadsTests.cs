using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Structure;

namespace DirectoryApi.Importers.Tests.Structure;

public class ColumnHeadsTests
{
    [Theory]
    [InlineData("Р/с №|Атауы|Мекен жайы|Телефон нөмірі|Электрондық пошта мекенжайы|Жұмыс кестесі", "Number Name Address Phone Email Hours")]
    [InlineData("№ п/п|Наименование|Адрес|Номер телефона|График работы", "Number Name Address Phone Hours")]
    [InlineData("№|Наименование органа|Юридический адрес|Контактный телефон, факс|Электронный адрес|Веб-сайт|Режим работы", "Number Name Address Phone Email Website Hours")]
    [InlineData("№|Наименование|Местонахождение|Телефон доверия|Интернет-ресурс", "Number Name Address Phone Website")]
    [InlineData("№|Наименование|Электронная почта|Должность|Номер кабинета|Телефон|График приема", "Number Name Email Position Room Phone Hours")]
    [InlineData("р/с №|Мекенжай бюросының атауы|Орналасқан мекенжайы|Жұмыс кестесі", "Number Name Address Hours")]
    [InlineData("Тармақша N|Ішкі істер департаменттері|Заңды мекен жайы|Интернет-ресурсы", "Number Name Address Website")]
    [InlineData("Показатели качества|Нормативное значение", "Unknown Unknown")]
    public void Of_Heads_TellsWhatTheColumnsHold(string heads, string roles)
    {
        var row = new TableRow([.. heads.Split('|').Select((head, column) => new TableCell([new TextLine(head, 1)], SourceSpan.At(1, column + 1)))]);
        Assert.Equal(roles, string.Join(' ', ColumnHeads.Of(row, row.Cells.Count).Select(column => column.Role)));
    }

    [Theory]
    [InlineData("Перечень адресных бюро департаментов внутренних дел", OfficeKind.AddressBureau)]
    [InlineData("Адреса управлений внутренней политики местных исполнительных органов областей", OfficeKind.InternalPolicy)]
    [InlineData("Адреса местных исполнительных органов областей", OfficeKind.Akimat)]
    [InlineData("Департаменты внутренних дел", OfficeKind.InternalAffairs)]
    [InlineData("Адреса департаментов по делам обороны", OfficeKind.Defence)]
    [InlineData("Аудандық, қалалық жергілікті атқарушы органдарының мекенжайлары", OfficeKind.Akimat)]
    [InlineData("Аудандық, қалалық ішкі саясат бөлімдерінің мекенжайлары және жұмыс кестелері", OfficeKind.InternalPolicy)]
    [InlineData("Халыққа қызмет көрсету орталықтары (ХҚКО) мемлекеттік қызмет көрсететін орындардың тізбесі", OfficeKind.PublicServiceCentre)]
    public void KindOf_ATable_IsToldByItsTitle(string title, OfficeKind kind) => Assert.Equal(kind, TableKinds.Of([], title));

    [Fact]
    public void KindOf_AnotherTable_IsNotTold() => Assert.Null(TableKinds.Of([], "Показатели качества и доступности"));
}
