using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Importers.Tests.Reading.Html;

/// <summary>A page of a decree that the tables of <c>data/vocabulary</c> were not made from: heads on two levels, hours that span rows.</summary>
public class UnseenPageTests
{
    private const string Page = """
        <html><head><meta charset="utf-8"></head><body><article><h1>Об утверждении стандарта государственной услуги «Выдача справок»</h1>
        <p>Постановление Правительства Республики Казахстан от 5 мая 2011 года № 485</p>
        <p>1. Утвердить прилагаемый стандарт государственной услуги «Выдача справок».</p>
        <h3>Стандарт государственной услуги<br>«Выдача справок»</h3>
        <p>9. Услуга предоставляется ежедневно, кроме субботы и воскресенья, с 9.00 до 18.30 часов.</p>
        <table border=0><tr><td>&nbsp;<td>Приложение 1<br>к стандарту государственной услуги<br>«Выдача справок»</table>
        <p align=center><b>Адреса аппаратов акимов районов</b></p>
        <table border=1><thead><tr><td rowspan=2>№ п/п<td rowspan=2>Наименование<td rowspan=2>Место&shy;нахождение<td colspan=2>Контакты<td rowspan=2>Режим работы</tr><tr><td>Телефон<td>E-mail</tr></thead>
        <tr><td>1<td>2<td>3<td>4<td>5<td>6
        <tr><td colspan=6>Акмолинская область
        <tr><td>1.<td><p>Аппарат акима Аккольского района<td>г. Акколь, ул. Нурмагамбетова, 94<td>8 (71638) 2-01-20,<br>факс 2-11-35<td>akkol@akmol.gov.kz<td rowspan=2>Понедельник – пятница с 9.00 до 18.30, перерыв с 13.00 до 14.30
        <tr><td>2.<td>Аппарат акима Аршалынского района<td>п. Аршалы, ул. Ташенова, 47<td>8 (71644) 2-12-82<td>arshaly@akmol.gov.kz
        </table></article></body></html>
        """;

    [Fact]
    public void Rows_OfAnUnseenPage_AreRead()
    {
        var decree = new AnnexImporter(TestData.Gazetteer).Import(TestData.File(Page, "act.html"), TestContext.Current.CancellationToken);
        Assert.Equal(("P1100000485.ru", "Выдача справок"), (decree.Decree.Stem, decree.Standards[0].Name));
        Assert.Equal(["Аппарат акима Аккольского района", "Аппарат акима Аршалынского района"], decree.Rows.Select(row => row.Name!.Value));
        Assert.Equal(["Акколь", "Аршалы"], decree.Rows.Select(row => row.Settlement));
        Assert.Equal([("8 (71638) 2-01-20", PhonePurpose.General), ("2-11-35", PhonePurpose.Fax)], decree.Rows[0].Phones.Select(phone => (phone.Display.Value, phone.Column)));
        Assert.Equal("arshaly@akmol.gov.kz", Assert.Single(decree.Rows[1].Emails).Value);
        Assert.All(decree.Rows, row =>
        {
            Assert.Equal((OfficeKind.Akimat, "1", "Акмолинская область", "Акмолинская область"), (row.Kind, row.Key.Annex, row.Group, row.Region));
            Assert.Equal("Mo-Fr 09:00-13:00,14:30-18:30", OsmOpeningHours.Format(OpeningHours.PeriodsOf(row.Hours)));
        });
        Assert.Equal("Mo-Fr 09:00-18:30", OsmOpeningHours.Format(OpeningHours.PeriodsOf(Assert.Single(decree.Standards[0].Hours).Rules)));
    }
}
