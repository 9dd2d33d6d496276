using System.Globalization;
using System.Text;
using DirectoryApi.Domain.Places;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Benchmarks.Synthetic.Annexes;

/// <summary>Writes a gazetteer as the folder that the program reads: the bundled tables, with the made-up settlements added to theirs.</summary>
internal static class GazetteerFolder
{
    private const string Settlements = "settlements.csv";

    /// <summary>Writes it.</summary>
    /// <param name="folder">Where to; made where it is not there.</param>
    /// <param name="places">The places of the bundled gazetteer, and more settlements behind them.</param>
    public static void Write(string folder, GazetteerPlaces places)
    {
        Directory.CreateDirectory(folder);
        foreach (var table in Directory.EnumerateFiles(BundledGazetteer.Folder, "*.csv"))
        {
            File.Copy(table, Path.Combine(folder, Path.GetFileName(table)), overwrite: true);
        }

        var path = Path.Combine(folder, Settlements);
        var lines = new StringBuilder(File.ReadAllText(path).TrimEnd('\n')).Append('\n');
        foreach (var settlement in places.Settlements.Skip(BundledGazetteer.Read().Settlements.Count))
        {
            lines.Append(LineOf(settlement)).Append('\n');
        }

        File.WriteAllText(path, lines.ToString());
    }

    /// <summary>id, region_id, district_id, kind, name_kk, name_ru, name_en, aliases, lat, lon, precision, source, population, kato.</summary>
    private static string LineOf(Settlement settlement) => string.Create(
        CultureInfo.InvariantCulture,
        $"{settlement.Slug},{settlement.RegionSlug},{settlement.DistrictSlug},village,{settlement.Names.Kk},{settlement.Names.Ru},{settlement.Names.En},,{settlement.Location.Latitude},{settlement.Location.Longitude},approx,made up,,");
}
