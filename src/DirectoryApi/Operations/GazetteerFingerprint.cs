using System.IO.Hashing;

namespace DirectoryApi.Operations;

/// <summary>Identifies what rows were resolved with: the gazetteer and the decisions of maintainers.</summary>
internal static class GazetteerFingerprint
{
    /// <summary>A hash (XXH128), in lower-case hexadecimal, over the names and contents of the gazetteer's tables and the content of the table of decisions.</summary>
    public static string Of(string folder, string decisions)
    {
        var hash = new XxHash128();
        foreach (var file in Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal))
        {
            hash.Append(System.Text.Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.Append(File.ReadAllBytes(file));
        }

        hash.Append(File.ReadAllBytes(decisions));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
