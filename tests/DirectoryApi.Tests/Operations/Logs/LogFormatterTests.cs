using System.Text.Json;
using DirectoryApi.Operations.Logs;
using DirectoryApi.Tests.Serving;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace DirectoryApi.Tests.Operations.Logs;

public sealed class LogFormatterTests
{
    private readonly ManualClock _clock = new();

    [Fact]
    public void Text_OfAnEntry_IsALine()
    {
        var line = Write(new TextLogFormatter(_clock), "Edition 2 is here.", scope: new LogScope("abc"));

        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z warning Some\.Category\[7\] abc Edition 2 is here\.\n$", line);
    }

    [Theory]
    [InlineData("a\nb", "a\n    b")]
    [InlineData("a\r\nb", "a\n    b")]
    [InlineData("\u001b[31mred", "\\u001B[31mred")]
    [InlineData("a\u202eb\u2028c\u0085d\u0000e", "a\\u202Eb\\u2028c\\u0085d\\u0000e")]
    [InlineData("Халыққа қызмет көрсету «ХҚО»", "Халыққа қызмет көрсету «ХҚО»")]
    public void Text_OfWhatCouldForgeALine_IsHarmless(string message, string shown) =>
        Assert.EndsWith($" {shown}\n", Write(new TextLogFormatter(_clock), message), StringComparison.Ordinal);

    [Fact]
    public void Text_OfAnException_IsSetIn()
    {
        var lines = Write(new TextLogFormatter(_clock), "Failed.", new InvalidOperationException("one\n2026-01-01T00:00:00.000Z warning forged")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.True(lines.Length > 1);
        Assert.All(lines.Skip(1), line => Assert.StartsWith("    ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Json_OfAnEntry_IsAnObjectOnALine()
    {
        var line = Write(new JsonLogFormatter(_clock), "a\n\u001b\u202e«қ»", new InvalidOperationException("why"), new LogScope("abc"), ("Edition", 2), ("Path", "x\n"));

        Assert.Equal(1, line.Count(letter => letter == '\n'));
        Assert.DoesNotContain('\u001b', line);
        Assert.DoesNotContain('\u202e', line);
        Assert.Contains("«қ»", line, StringComparison.Ordinal);
        var entry = JsonSerializer.Deserialize<JsonElement>(line);
        Assert.Equal("warning", entry.GetProperty("level").GetString());
        Assert.Equal("Some.Category", entry.GetProperty("category").GetString());
        Assert.Equal(7, entry.GetProperty("event").GetInt32());
        Assert.Equal("a\n\u001b\u202e«қ»", entry.GetProperty("message").GetString());
        Assert.Equal("abc", entry.GetProperty("requestId").GetString());
        Assert.Equal("""{"Edition":2,"Path":"x\n"}""", entry.GetProperty("values").GetRawText());
        Assert.Contains("InvalidOperationException: why", entry.GetProperty("exception").GetString(), StringComparison.Ordinal);
    }

    private static string Write(ConsoleFormatter formatter, string message, Exception? exception = null, LogScope? scope = null, params (string Name, object? Value)[] values)
    {
        var scopes = new LoggerExternalScopeProvider();
        using var _ = scope is null ? null : scopes.Push(scope);
        using var writer = new StringWriter();
        List<KeyValuePair<string, object?>> state = [.. values.Select(value => KeyValuePair.Create(value.Name, value.Value)), new("{OriginalFormat}", "x")];
        formatter.Write(new LogEntry<IReadOnlyList<KeyValuePair<string, object?>>>(LogLevel.Warning, "Some.Category", 7, state, exception, (_, _) => message), scopes, writer);
        return writer.ToString();
    }
}
