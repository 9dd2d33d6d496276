using System.Globalization;
using System.Text;
using DirectoryApi.Store.Model;
using DirectoryApi.Store.Relational;
using DirectoryApi.Store.Sqlite;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Store.Tests.Sqlite;

public class PackedRowsTests
{
    [Fact]
    public void Values_AreThoseOfTheColumns_RowAfterRow()
    {
        using var rows = new PackedRows(ModelTable.Of(typeof(ChangeRecord)));
        ChangeRecord[] records =
        [
            new() { Edition = 1, Ordinal = 0, Kind = "Added", OfficeKey = "key", DocumentSlug = "" },
            new() { Edition = 2, Ordinal = 1, Kind = "Changed", OfficeKey = "кілт", Field = "Address", Before = "", After = new string('ә', 5000), DocumentSlug = "p\0q" },
        ];

        Array.ForEach(records, rows.Add);

        Assert.Equal(2, rows.Count);
        Assert.Equal(records.SelectMany(ColumnsOf), Unpacked(rows));
    }

    /// <summary>Every type of record that is stored.</summary>
    public static TheoryData<string> Records { get; } = [.. StoreModel.InOrderOfReference().Select(entity => entity.ClrType.Name)];

    [Theory]
    [MemberData(nameof(Records))]
    public void EveryTable_IsPackedAsItsColumnsAre_EmptyOrFull(string name)
    {
        var type = StoreModel.InOrderOfReference().Select(entity => entity.ClrType).Single(record => record.Name == name);
        var table = ModelTable.Of(type);
        var (empty, full) = (Activator.CreateInstance(type)!, Activator.CreateInstance(type)!);
        foreach (var property in table.Properties)
        {
            property.SetValue(full, Example(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, property.Name));
        }

        using var rows = new PackedRows(table);
        rows.Add(empty);
        rows.Add(full);

        Assert.Equal(ColumnsOf(empty).Concat(ColumnsOf(full)), Unpacked(rows));

        static object Example(Type type, string name) =>
            type == typeof(string) ? $"мәтін {name}" : type == typeof(bool) ? true : Convert.ChangeType(name.Length + 1000, type, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void AnyTexts_ComeBackAsTheyWere()
    {
        var property = Prop.ForAll(ArbMap.Default.ArbFor<(string?, string?, int)[]>(), items =>
        {
            using var rows = new PackedRows(ModelTable.Of(typeof(ChangeRecord)));
            var records = Array.ConvertAll(items, item => new ChangeRecord
            {
                Edition = item.Item3,
                Ordinal = -item.Item3,
                Kind = item.Item1 ?? "",
                OfficeKey = item.Item2 ?? "",
                Before = item.Item1,
                After = item.Item2,
                DocumentSlug = "",
            });
            Array.ForEach(records, rows.Add);
            return records.SelectMany(ColumnsOf).SequenceEqual(Unpacked(rows));
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20120328, 741), property);
    }

    [Fact]
    public void Clear_TakesRowsAway_AndRoomIsUsedAgain()
    {
        using var rows = new PackedRows(ModelTable.Of(typeof(OfficeServiceRecord)));
        rows.Add(new OfficeServiceRecord { VersionId = 1, Ordinal = 0, ServiceSlug = "first" });

        rows.Clear();
        rows.Add(new OfficeServiceRecord { VersionId = long.MaxValue, Ordinal = 0, ServiceSlug = "second" });

        Assert.Equal(1, rows.Count);
        Assert.Equal(ColumnsOf(new OfficeServiceRecord { VersionId = long.MaxValue, Ordinal = 0, ServiceSlug = "second" }), Unpacked(rows));
    }

    // Half of a surrogate pair is nothing that UTF-8 can say.
    private static IEnumerable<object?> ColumnsOf(object record)
    {
        var table = ModelTable.Of(record.GetType());
        return Enumerable.Range(0, table.Columns.Count).Select(column => table.ValueOf(record, column) switch
        {
            int number => (long)number,
            bool truth => truth ? 1L : 0L,
            string text => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)),
            var value => value,
        });
    }

    private static List<object?> Unpacked(PackedRows rows)
    {
        var unpacked = new List<object?>();
        var values = rows.Values();
        for (var count = rows.Count * rows.Table.Columns.Count; count > 0; count--)
        {
            unpacked.Add(values.Next(out var text, out var number) switch
            {
                PackedRows.Null => null,
                PackedRows.Number => number,
                _ => Encoding.UTF8.GetString(text),
            });
        }

        return unpacked;
    }
}
