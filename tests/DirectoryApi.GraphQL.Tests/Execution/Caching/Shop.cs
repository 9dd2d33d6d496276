using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Execution.Caching;

namespace DirectoryApi.GraphQL.Tests.Execution.Caching;

/// <summary>A schema whose resolvers count how often they are called.</summary>
internal static class Shop
{
    private const string Sdl = """
        type Query { book(title: String!): Book books: [Book!]! basket: Basket! }
        type Book { title(upper: Boolean = false, prefix: String, tags: [String!]): String! author: Author! slow: String! broken: String greeting: String! sold: Int! }
        type Author { name: String! books: [Book!]! }
        type Basket { books: [Book!]! total: Int! }
        """;

    public static IRequestExecutor MakeExecutor() => new RequestExecutorBuilder()
        .AddDocumentFromString(Sdl)
        .AddResolver(typeof(Queries))
        .AddResolver(typeof(BookResolvers))
        .AddRequestState<Visit>()
        .ModifyOptions(options => options.MaxCost = null)
        .Build();

    /// <summary>Answers the operation so often that whatever can be kept is, and tells the answers apart.</summary>
    public static async Task<string[]> AskOftenAsync(this IRequestExecutor executor, Visit visit, string document, string? variables = null)
    {
        var answers = new List<string>();
        for (var i = 0; i < 6; i++)
        {
            using var result = await executor.ExecuteAsync(document, variables, state: visit, cancellationToken: TestContext.Current.CancellationToken);
            answers.Add(result.ToString());
        }

        return [.. answers.Distinct()];
    }

    public sealed class Visit(EncodedObjectCache? cache, string language = "", OperationAnswerCache? answers = null) : IEncodedObjectSource
    {
        public EncodedObjectCache? EncodedObjects => cache;

        public OperationAnswerCache? Answers => answers;

        public string Variation => language;

        public int Calls { get; set; }

        public IReadOnlyList<Book> Books { get; } = MakeBooks();

        private static List<Book> MakeBooks()
        {
            var author = new Author("Абай");
            author.Books.AddRange(Enumerable.Range(1, 40).Select(number => new Book($"Қара сөз {number}", author)));
            return author.Books;
        }
    }

    public sealed record Author(string Name)
    {
        public List<Book> Books { get; } = [];
    }

    public sealed record Book(string Name, Author Author);

    public sealed record Basket(IReadOnlyList<Book> Books, int Total);

    [ObjectType("Query")]
    public static class Queries
    {
        public static Book? Book(string title, Visit visit) => visit.Books.FirstOrDefault(book => book.Name == title);

        public static IReadOnlyList<Book> Books(Visit visit) => visit.Books;

        public static Basket Basket(Visit visit) => new(visit.Books, ++visit.Calls);
    }

    [ObjectType<Book>("Book", IsImmutable = true)]
    public static class BookResolvers
    {
        public static string Title(Book book, bool? upper, string? prefix, IReadOnlyList<string>? tags, Visit visit)
        {
            visit.Calls++;
            return prefix + (upper == true ? book.Name.ToUpperInvariant() : book.Name) + string.Concat(tags ?? []);
        }

        public static async Task<string> Slow(Book book, Visit visit)
        {
            await Task.Yield();
            return $"{++visit.Calls}";
        }

        public static string? Broken(Book book, Visit visit) => throw new GraphQLException($"Broken {++visit.Calls}");

        public static string Greeting(Book book, Visit visit) => $"{visit.Variation}: {book.Name}";

        public static int Sold(Book book, IResolverContext context, Visit visit) => ++visit.Calls;
    }
}
