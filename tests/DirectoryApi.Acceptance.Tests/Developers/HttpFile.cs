namespace DirectoryApi.Acceptance.Tests.Developers;

/// <summary>Reads the requests of an <c>.http</c> file as editors do: divided by lines that begin with <c>###</c>, with <c>{{variables}}</c>.</summary>
internal static class HttpFile
{
    /// <summary>The requests with their titles. Comments are left out.</summary>
    /// <param name="text">The file.</param>
    /// <param name="host">What stands for the variable <c>host</c>.</param>
    public static IEnumerable<(string Title, HttpRequestMessage Request)> Read(string text, string host)
    {
        foreach (var part in text.ReplaceLineEndings("\n").Split("\n###").Skip(1))
        {
            var lines = part.Replace("{{host}}", host, StringComparison.Ordinal).Split('\n').Where(line => !line.StartsWith("# ", StringComparison.Ordinal)).ToArray();
            var start = lines[1].Split(' ', 2);
            var request = new HttpRequestMessage(new HttpMethod(start[0]), start[1]);
            var head = lines.Skip(2).TakeWhile(line => line.Length > 0).Select(line => line.Split(':', 2)).ToArray();
            if (head.FirstOrDefault(line => line[0] == "Content-Type") is { } type)
            {
                request.Content = new StringContent(string.Join('\n', lines.Skip(3 + head.Length)).Trim(), new System.Net.Http.Headers.MediaTypeHeaderValue(type[1].Trim()));
            }

            foreach (var line in head.Where(line => line[0] != "Content-Type"))
            {
                request.Headers.Add(line[0], line[1].Trim());
            }

            yield return (lines[0].Trim(), request);
        }
    }
}
