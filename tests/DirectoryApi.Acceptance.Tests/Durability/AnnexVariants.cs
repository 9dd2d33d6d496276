using System.Text.RegularExpressions;
using DirectoryApi.Acceptance.Tests.Serving;

namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>A decree in two forms that differ in some phone numbers: importing the one after the other always makes an edition.</summary>
internal sealed partial class AnnexVariants : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public AnnexVariants()
    {
        var text = File.ReadAllText(Repository.PathOf("data", "annexes", "P1000001091.kk.txt"));
        var number = 0;
        Paths = [Write("first", text), Write("second", Phone().Replace(text, phone => number++ % 3 == 0 ? Other(phone.Value) : phone.Value))];
        Assert.True(number > 50, $"Only {number} phone numbers were found.");
    }

    /// <summary>The two files.</summary>
    public IReadOnlyList<string> Paths { get; }

    public void Dispose() => _folder.Dispose();

    private string Write(string folder, string text)
    {
        var path = Path.Combine(Directory.CreateDirectory(_folder.File(folder)).FullName, "P1000001091.kk.txt");
        File.WriteAllText(path, text);
        return path;
    }

    private static string Other(string phone) => phone[..^1] + (phone[^1] == '7' ? '3' : '7');

    [GeneratedRegex(@"\b\d\d?-\d\d-\d\d\b")]
    private static partial Regex Phone();
}
